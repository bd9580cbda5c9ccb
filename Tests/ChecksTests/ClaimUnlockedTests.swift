import TestSupport
import Testing

@Suite struct ClaimUnlockedTests {
  private let site = ArchivedSite(page: "It “would never be enough” [@report].")

  @Test func aNewClaimWarnsOnceThereIsALock() throws {
    let findings = try site.check("claim-unlocked") {
      $0.page += "\n\nMore “must be done” and “that more must be done” [@report]."
    }
    #expect(
      findings == """
        content/briefings/a.md:3:25: warning[claim-unlocked]: every quotation on an archived text \
        must be in the lock: "that more must be done" on "report" is not | verify it with \
        `briefwright evidence lock --archive DIR`, and commit content/evidence.lock
        """)
  }

  @Test func withoutALockNothingIsSaid() throws {
    #expect(only("claim-unlocked", try site.site.check()) == "")
  }

  @Test func whatNoTextCouldBearOutNeedsNoLine() throws {
    let findings = try site.check("claim-unlocked") {
      $0.page += "\n\nIt is so [@report, p. 4]."
      $0.locator = "p. 4"
    }
    #expect(findings == "")
  }
}
