import TestSupport
import Testing

@Suite struct RecordCycleTests {
  /// Sources of which each relays the one that stands after its name.
  private func check(_ origins: [String: String]) throws -> String {
    var files: [String: String] = [:]
    for (id, origin) in origins {
      files["sources/\(id).md"] = record("type: book\ntitle: T\norigin: \(origin)")
    }
    files["sources/root.md"] = record("type: book\ntitle: T")
    return try recordSite(files).check()
  }

  @Test func aChainEnds() throws {
    let findings = try check(["a": "b", "b": "c", "c": "root", "d": "c"])
    #expect(findings == "")
  }

  @Test func aSourceDoesNotRelayItself() throws {
    let findings = try check(["a": "a"])
    #expect(
      findings == """
        content/sources/a.md:4:9: error[front-matter-invalid]: "origin" must name another record \
        than its own: "a" | remove it from the one that came first
        """)
  }

  @Test func whatOnlyLeadsToOrFromACycleIsNoPartOfIt() throws {
    let findings = try check(["a": "b", "b": "c", "c": "b"])
    #expect(
      findings == """
        content/sources/b.md:4:9: error[front-matter-invalid]: "origin" must not lead back to its \
        own record: "b" by way of "c" | remove it from the one that came first
        content/sources/c.md:4:9: error[front-matter-invalid]: "origin" must not lead back to its \
        own record: "c" by way of "b" | remove it from the one that came first
        """)
  }

  @Test func noMeasureSupersedesItself() throws {
    let findings = try recordSite([
      "sources/report.md": aReport,
      "policy/a.md": record("title: A\nsources: report\nsupersedes: [b]"),
      "policy/b.md": record("title: B\nsources: report\nsupersedes: [b]"),
    ]).check()
    #expect(
      findings == """
        content/policy/b.md:4:14: error[front-matter-invalid]: "supersedes" must name another \
        record than its own: "b" | remove it from the one that came first
        """)
  }
}
