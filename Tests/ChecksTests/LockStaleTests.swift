import Testing

@Suite struct LockStaleTests {
  private let site = ArchivedSite(page: "It “would never be enough” [@report].")

  @Test func aLineWithoutItsClaimWarns() throws {
    let findings = try site.check("lock-stale") { $0.page = "Nothing is quoted." }
    #expect(
      findings == """
        content/evidence.lock:2:1: warning[lock-stale]: a line of the lock must belong to a claim; \
        "briefings/a.md" has no quotation on "report" left for it | drop it with \
        `briefwright evidence lock --prune`
        """)
  }

  @Test func aLineWithItsClaimIsFine() throws {
    #expect(
      try site.check("lock-stale") { $0.page = "So it “would never be enough” [@report]." } == "")
  }
}
