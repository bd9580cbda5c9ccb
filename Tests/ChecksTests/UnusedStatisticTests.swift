import TestSupport
import Testing

@Suite struct UnusedStatisticTests {
  private func check(_ files: [String: String]) throws -> String {
    let fields = "title: A\nsource: report\nobservations: [{period: 2024, value: 1}]"
    var site = TestSite([
      "content/sources/report.md": aReport, "content/statistics/a.md": record(fields),
    ])
    for (path, text) in files { site = site.with("content/" + path, text) }
    return try site.check()
  }

  private func warning(_ id: String) -> String {
    """
    content/statistics/\(id).md:2:1: warning[unused-statistic]: a statistic must be used by a page: \
    none but its own refers to "\(id)" | link to it where its figure stands, or delete the record
    """
  }

  @Test func oneThatNoPageRefersToIsAWarning() throws {
    let findings = try check([:])
    #expect(findings == warning("a"))
  }

  @Test func aDeclaredDiscrepancyIsAUse() throws {
    let findings = try check([
      "discrepancies.yaml": "- {id: d, between: [report], about: [stat:a/2024], note: N}"
    ])
    #expect(findings == "")
  }

  @Test func anotherStatisticsPublishedFigureIsAUse() throws {
    let fields = """
      title: B
      source: report
      observations: [{period: 2024, value: 1}]
      published: [{share-of: a, value: 100}]
      """
    let findings = try check(["statistics/b.md": record(fields)])
    #expect(findings == warning("b"))
  }

  @Test(arguments: [
    "A share of [100%](stat:b?share-of=a).", "[The whole](statistics/a.md), [](stat:b).",
    "[Wrong](stat:a/1999) and [](stat:b).",
  ])
  func whatIsMeasuredAgainstItOrLeadsToItIsAUse(_ prose: String) throws {
    let fields = "title: B\nsource: report\nobservations: [{period: 2024, value: 1}]"
    let findings = try check(["statistics/b.md": record(fields), "index.md": prose])
    #expect(!findings.contains("unused-statistic"), "\(findings)")
  }
}
