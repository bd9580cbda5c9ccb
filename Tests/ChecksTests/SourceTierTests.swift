import TestSupport
import Testing

@Suite struct SourceTierTests {
  private func check(_ path: String, _ fields: String) throws -> String {
    func source(_ more: String) -> String { record("type: book\ntitle: T\n\(more)") }
    return try recordSite([
      "sources/almanac.md": source("tier: tertiary"),
      "sources/blog.md": source("tier: secondary\norigin: almanac"),
      "sources/report.md": source("tier: primary"),
      "sources/digest.md": source("tier: tertiary\norigin: report"),
      "sources/plain.md": source("language: en"),
      path: record(fields),
    ]).check()
  }

  @Test(arguments: ["[almanac, report]", "[digest]", "[plain]", "[report]"])
  func oneBetterSourceIsEnough(_ sources: String) throws {
    let findings = try check("policy/a.md", "title: A\nsources: \(sources)")
    #expect(findings == "")
  }

  @Test func whatRelaysATertiarySourceIsOne() throws {
    let findings = try check("policy/a.md", "title: A\nsources: [blog, almanac]")
    #expect(
      findings == """
        content/policy/a.md:3:11: warning[source-tier]: a measure must not rest on tertiary sources \
        alone: "a" has "blog", "almanac" | add a primary or secondary source, or give the "origin" \
        that it relays
        """)
  }

  @Test func aStatisticIsHeldToItToo() throws {
    let findings = try check(
      "statistics/a.md", "title: A\nsource: almanac\nobservations: [{period: 2024, value: 1}]")
    #expect(
      findings == """
        content/statistics/a.md:3:9: warning[source-tier]: a statistic must not rest on tertiary \
        sources alone: "a" has "almanac" | add a primary or secondary source, or give the "origin" \
        that it relays
        """)
  }
}
