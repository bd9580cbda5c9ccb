import Base
import Testing

@Suite struct SitePathTests {
  @Test(arguments: [
    ("b.md", "a/c.md", "a/b.md"), ("../b.md", "a/c.md", "b.md"), ("./b/./c", "x", "b/c"),
    ("b//c", "x", "b/c"), ("b/../c", "x", "c"), ("", "a/b", "a"), (".", "a/b", "a"),
    ("/b", "a/c", "a/b"), ("b/", "a/c", "a/b"), ("..", "a/b/c", "a"), ("é/ü", "ö/x", "ö/é/ü"),
  ])
  func referencesAreResolvedAgainstTheFilesFolder(
    _ reference: String, _ path: String, _ expected: String
  ) {
    #expect(SitePath.resolve(reference, from: path) == expected)
  }

  @Test(arguments: [("..", "a"), ("../../b", "a/c"), ("b/../../c", "x"), ("../..", "a/b")])
  func whatClimbsOutIsNothing(_ reference: String, _ path: String) {
    #expect(SitePath.resolve(reference, from: path) == nil)
  }

  @Test(arguments: [
    ("a.html", "b.html", "a.html"), ("a/b.html", "c.html", "a/b.html"),
    ("b.html", "a/c.html", "../b.html"), ("a/b.html", "a/c.html", "b.html"),
    ("ab/x.html", "a/x.html", "../ab/x.html"), ("a/b.html", "a/b.html", "b.html"),
    ("a:b.html", "c.html", "./a:b.html"), ("a:b.html", "c/d.html", "../a:b.html"),
    ("x/a:b.html", "y.html", "x/a:b.html"), ("a.html#b", "c/d.html", "../a.html#b"),
  ])
  func addressesAreRelativeToThePage(_ target: String, _ page: String, _ expected: String) {
    #expect(SitePath.relative(target, from: page) == expected)
  }

  /// Every path of up to three names over a small alphabet, names that begin alike among them.
  private static let paths: [String] = {
    let names = ["a", "ab", "b", "a:b", "é"]
    let two = names.flatMap { first in names.map { "\(first)/\($0)" } }
    return names + two + two.flatMap { path in names.map { "\(path)/\($0)" } }
  }()

  @Test func aRelativeAddressLeadsBackToItsTarget() {
    for from in Self.paths {
      for target in Self.paths {
        let address = SitePath.relative(target, from: from)
        #expect(SitePath.resolve(address, from: from) == target, "\(address) from \(from)")
        #expect(!address.hasPrefix("/"))
        #expect(address.prefix { $0 != "/" }.contains(":") == false, "\(address)")
      }
    }
  }

  @Test(arguments: [
    ("a/b.tar.gz", "a", "b.tar.gz", "b.tar", "gz"), ("b", "", "b", "b", ""),
    ("a/.hidden", "a", ".hidden", ".hidden", ""), ("a/B.MD", "a", "B.MD", "B", "md"),
    ("a.b/c", "a.b", "c", "c", ""), ("", "", "", "", ""),
  ])
  func aPathHasFolderNameStemAndEnding(
    _ path: String, _ folder: String, _ name: String, _ stem: String, _ ending: String
  ) {
    #expect(SitePath.folder(of: path) == folder)
    #expect(SitePath.name(of: path) == name)
    #expect(SitePath.stem(of: path) == stem)
    #expect(SitePath.pathExtension(of: path) == ending)
    #expect(SitePath.join(folder, name) == path)
  }
}
