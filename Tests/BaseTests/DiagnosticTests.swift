import Base
import Testing

@Suite struct DiagnosticTests {
  @Test func findingsAreSortedByPlaceThenCodeThenMessage() {
    let a = InputFile(path: "a", text: "0123456789")
    let b = InputFile(path: "b", text: "0")
    let sorted = [
      Diagnostic(.anchorMissing, "m", at: a.place(2..<3)),
      Diagnostic(.linkBroken, "m", at: a.place(2..<3)),
      Diagnostic(.linkBroken, "n", at: a.place(2..<3)),
      Diagnostic(.anchorMissing, "m", at: a.place(2..<4)),
      Diagnostic(.anchorMissing, "m", at: a.place(9..<9)),
      Diagnostic(.anchorMissing, "m", at: b.place(0..<1)),
    ]
    #expect(sorted.reversed().sorted() == sorted)
  }

  @Test func warningsAreTheChecksOfStyle() {
    let warnings = DiagnosticCode.allCases.filter { $0.defaultLevel == .warning }
    #expect(
      warnings.map(\.rawValue) == [
        "figure-unsourced", "source-tier", "review-overdue", "unused-source", "unused-statistic",
        "quotation-ambiguous", "quotation-uncited", "claim-unlocked", "lock-stale",
        "alt-long", "alt-repeats-title", "chart-unclear", "link-text-vague", "asset-remote",
        "heading-level", "heading-skipped",
        "page-orphaned", "waiver-unused",
      ])
  }
}
