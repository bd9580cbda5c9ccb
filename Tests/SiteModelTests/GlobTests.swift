import SiteModel
import Testing

@Suite struct GlobTests {
  @Test(arguments: [
    ("a.md", "a.md"), ("*.md", "a.md"), ("*", "a"), ("*", ""), ("?", "a"), ("a?c", "abc"),
    ("a*c", "ac"), ("a*c", "abbc"), ("a/*.md", "a/b.md"), ("**", "a/b/c.md"), ("**", ""),
    ("a/**", "a/b.md"), ("a/**", "a/b/c.md"), ("a/**/c.md", "a/c.md"), ("a/**/c.md", "a/b/b/c.md"),
    ("**/c.md", "c.md"), ("**/c.md", "a/b/c.md"), ("**/*.md", "a/b/c.md"), ("a/**/**/c", "a/c"),
    ("*/*", "a/b"), ("a**c", "a/b/c"), ("é*", "éa"), ("a.b", "a.b"), ("***", "a/b"),
  ])
  func patternsThatMatch(_ pattern: String, _ path: String) {
    #expect(Glob(pattern).matches(path))
  }

  @Test(arguments: [
    ("a.md", "b.md"), ("a.md", "a.mdx"), ("*.md", "a/b.md"), ("*", "a/b"), ("?", ""), ("?", "/"),
    ("?", "ab"), ("a/*", "a"), ("a/*", "a/b/c"), ("a/**", "b/a/c"), ("**/c.md", "a/xc.md"),
    ("a/**/c.md", "ac.md"), ("*/*", "a"), ("", "a"), ("a", ""), ("A", "a"), ("a.b", "axb"),
  ])
  func patternsThatDoNotMatch(_ pattern: String, _ path: String) {
    #expect(!Glob(pattern).matches(path))
  }

  /// Matching reads the path once, so no pattern makes it explode.
  @Test(.timeLimit(.minutes(1))) func manyStarsTakeNoLonger() {
    let glob = Glob(String(repeating: "*a", count: 50))
    #expect(!glob.matches(String(repeating: "a", count: 2000) + "b"))
    #expect(glob.matches(String(repeating: "a", count: 2000)))
  }
}
