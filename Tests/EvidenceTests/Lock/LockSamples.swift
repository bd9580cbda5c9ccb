import Base
import Evidence

/// A claim with the least that a test needs to say.
func claim(
  _ text: String, _ kind: Claim.Kind = .quotation, by owner: String = "a.md",
  on source: String = "report", locator: String? = nil, unit: String? = nil,
  subject: String? = nil
) -> Claim {
  Claim(
    kind, owner: owner, source: source, text: text, subject: subject, unit: unit,
    locator: locator, place: .known(Place(file: "content/" + owner)))
}

/// A line of the lock for a claim, with a passage of the text given.
func line(
  _ claim: Claim, _ ordinal: Int, of text: String = "Title\n\nThe words.",
  at range: Range<Int> = 7..<16
) -> LockLine {
  let archive = ArchivedText(Array(text.utf8))
  return LockLine(
    claim, ordinal: ordinal, archive: archive.hash.hexadecimal, passage: archive.passage(range))
}
