import Base
import Evidence
import TestSupport
import Testing

@Suite struct EvidenceLockTests {
  private let lock = EvidenceLock([
    line(claim("The words.", by: "b.md"), 1), line(claim("The words.", on: "zeta"), 10),
    line(claim("245", .figure, by: "a.md", on: "zeta"), 9),
    line(claim("para. 2", .locator, by: "a b%.md", on: "report"), 1),
  ])

  private func read(_ text: String) -> (EvidenceLock, String) {
    let (lock, findings) = EvidenceLock.read(
      InputFile(path: "content/evidence.lock", text: text))
    return (lock, printed(findings))
  }

  @Test func aClaimIsOneLineOfNineFields() {
    let text = EvidenceLock([line(claim("The words."), 1)]).text
    #expect(
      text == """
        # content/evidence.lock: written by `briefwright evidence lock`
        quotation a.md report 1 3548f621e89c6df6 \
        5e7ff1a557927cbc2369068f676a69517e93f6866d1b52bb99412063e4ae076e 7-16 para.2 \
        3bee9c4b5307d143

        """)
  }

  @Test func linesAreSortedByFileSourceAndNumber() {
    #expect(
      lock.lines.map { "\($0.owner) \($0.source) \($0.key.ordinal)" } == [
        "a b%.md report 1", "a.md zeta 9", "a.md zeta 10", "b.md report 1",
      ])
  }

  @Test func whatIsWrittenIsReadBackToTheSameBytes() {
    let (again, findings) = read(lock.text)
    #expect(findings == "")
    #expect(again.text == lock.text)
    #expect(again.lines.map(\.owner).first == "a b%.md")
  }

  @Test func lineEndsOfWindowsAreRead() {
    let (again, findings) = read(lock.text.replacing("\n", with: "\r\n"))
    #expect(findings == "")
    #expect(again.text == lock.text)
  }

  @Test func anEmptyFileIsAnEmptyLock() {
    #expect(read("").0.lines.isEmpty)
    #expect(read("").1 == "")
  }

  private static let good = line(claim("The words."), 1).text

  @Test(arguments: [
    (
      "quote a.md report", "a line of the lock must begin with a kind of claim: \"quote\"",
      "the kinds are quotation, figure, locator; or "
    ),
    ("quotation a.md report", "a line of the lock must have nine fields; this one has 3", ""),
    (
      good.replacing("para.2", with: "para.0"),
      "a line of the lock must give the passage's paragraph: para.3", ""
    ),
    (
      good.replacing("7-16", with: "16-7"),
      "a line of the lock must give the passage's bytes: 120-180", ""
    ),
    (
      good.replacing(" 1 ", with: " 01 "),
      "a line of the lock must give the claim's number, from 1",
      ""
    ),
    (
      good.replacing("a.md", with: "a%2.md"),
      "a line of the lock must give the file that makes the claim", ""
    ),
    (
      "<<<<<<< ours", "the lock must not hold the marks of a merge conflict: \"<<<<<<<\"",
      "resolve the conflict, or "
    ),
    (
      "=======", "the lock must not hold the marks of a merge conflict: \"=======\"",
      "resolve the conflict, or "
    ),
  ])
  func aFaultyLineIsReportedAndTheOthersStand(_ bad: String, _ message: String, _ help: String) {
    let (lock, findings) = read("# lock\n\(bad)\n\(Self.good)\n")
    #expect(lock.lines.map(\.text) == [Self.good])
    #expect(
      findings == """
        content/evidence.lock:2:1: error[data-invalid]: \(message) | \(help)write the lock anew \
        with `briefwright evidence lock --archive DIR`
        """)
  }

  @Test func aMistypedKindGetsTheNearest() {
    #expect(read("figur a.md").1.hasSuffix("| did you mean \"figure\"?"))
  }

  @Test func linesOutOfOrderAreReportedOnceAndKept() {
    let rows = lock.lines.map(\.text)
    let (again, findings) = read("\(rows[3])\n\(rows[2])\n\(rows[1])\n")
    #expect(again.lines.map(\.text) == [rows[1], rows[2], rows[3]])
    #expect(
      findings == """
        content/evidence.lock:2:1: error[data-invalid]: the lock's lines must be sorted by file, \
        source and number | write the lock anew with `briefwright evidence lock --archive DIR`
        """)
  }

  @Test func aRepeatedLineIsReportedWithTheFirst() {
    let (again, findings) = read("\(Self.good)\n\(Self.good)\n")
    #expect(again.lines.count == 1)
    #expect(
      findings == """
        content/evidence.lock:2:1: error[data-invalid]: a claim must have one line in the lock: 1 \
        of "a.md" on "report" is given twice | write the lock anew with \
        `briefwright evidence lock --archive DIR`
          content/evidence.lock:1:1: given here first
        """)
  }

  @Test func theLockHoldsNoWordsOfTheText() {
    #expect(!EvidenceLock([line(claim("The words."), 1)]).text.contains("The words"))
  }
}
