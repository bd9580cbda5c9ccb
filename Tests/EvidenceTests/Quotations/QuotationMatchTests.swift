import Base
import Evidence
import Testing

/// A match as text: its class, the passage in the archive, and what typography let differ.
func matched(
  _ quotation: String, in source: String, kind: ArchivedText.Kind = .text, block: Int? = nil
) -> String {
  let archive = ArchivedText(Array(source.utf8), kind: kind)
  func told(_ name: String, _ passage: Passage, _ adjustments: [QuotationMatch.Adjustment])
    -> String
  {
    let differences =
      adjustments.isEmpty ? "" : " (\(adjustments.map(\.rawValue).joined(separator: ", ")))"
    return "\(name) \(passage.block): \(archive.text(in: passage.range))\(differences)"
  }
  return switch archive.match(quotation, inBlock: block) {
  case .exact(let passage): told("exact", passage, [])
  case .normalised(let passage, let adjustments): told("normalised", passage, adjustments)
  case .elided(let passage, let adjustments): told("elided", passage, adjustments)
  case .edited(let passage, let adjustments): told("edited", passage, adjustments)
  case .ambiguous(let passages): "ambiguous \(passages.map(\.block))"
  case .near(let near): told("near \(near.distance)", near.passage, [])
  case .missing: "missing"
  }
}

@Suite struct QuotationMatchTests {
  @Test func aQuotationThatStandsAsWrittenIsExact() {
    let source = "Title\n\nThe charge applies to all older vans.\n"
    #expect(
      matched("charge applies to all older vans.", in: source)
        == "exact 2: charge applies to all older vans.")
  }

  @Test(arguments: [
    ("the van’s “new” engine", "the van's \"new\" engine", "quotation marks"),
    ("the ‘new’ engine runs", "the “new” engine runs", "quotation marks"),
    ("a charge—a small one", "a charge – a small one", "dashes"),
    ("paid £5 by card", "paid\u{A0}£5\nby card", "white space"),
    ("it runs... and stops", "it runs… and stops", "ellipses"),
    ("the nitrogen dioxide mean", "the nitro\u{AD}gen dioxide mean", "invisible marks"),
    ("the official figure", "the o\u{FB03}cial figure", "Unicode forms"),
    ("the café is closed", "the cafe\u{301} is closed", "Unicode forms"),
    ("The charge applies now", "the charge applies now", "case of the first letter"),
    ("the charge applies now.", "the charge applies now, they said", "final punctuation"),
  ])
  func typographyMayDiffer(_ quotation: String, _ source: String, _ difference: String) {
    let found = matched(quotation, in: source)
    #expect(found.hasPrefix("normalised 1: ") && found.hasSuffix("(\(difference))"), "\(found)")
  }

  @Test(arguments: [
    ("a rise of 15 per cent", "a rise of 1.5 per cent"),
    ("5 per cent of vans", "1.5 per cent of vans"),
    ("a mean of -5 degrees", "a mean of 5 degrees"),
    ("5 degrees on the day", "-5 degrees on the day"),
    ("200 children are safe now", "1,200 children are safe now"),
    ("paid 500 by the day", "paid £500 by the day"),
    ("a rise of 5", "a rise of 5% now"),
    ("an area of 5 m2 here", "an area of 5 m² here"),
    ("half, or 1/2 of it", "half, or ½ of it"),
    ("we support the charge now", "we do not support the charge now"),
    ("to apply the Charge now", "to apply the charge now"),
    ("the centre of the town", "the center of the town"),
    ("fatal injuries on the road", "non-fatal injuries on the road"),
    ("we recover the old vans", "we re-cover the old vans"),
    ("art of the whole deal", "part of the whole deal"),
    ("it is what we can", "it is what we can't do"),
    ("they were black and white", "they were white and black"),
  ])
  func nothingElseMayDiffer(_ quotation: String, _ source: String) {
    let found = matched(quotation, in: source)
    #expect(found.hasPrefix("near") || found == "missing", "\(found)")
  }

  @Test func severalHitsAreAmbiguousUnlessALocatorNamesOne() {
    let source = "one two three four\n\none two three four"
    #expect(matched("one two three four", in: source) == "ambiguous [1, 2]")
    #expect(matched("one two three four", in: source, block: 2) == "exact 2: one two three four")
  }

  @Test func lineEndHyphensJoinInPDFsOnly() {
    let source = "a gene-\nrated and AI-\nmade image"
    #expect(
      matched("a generated and AI-made image", in: source, kind: .pdf).hasPrefix("normalised"))
    #expect(!matched("a generated and AI-made image", in: source).hasPrefix("normalised"))
  }

  @Test func aNearMatchShowsTheDifference() {
    let archive = ArchivedText(Array("The charge is £9 a day for vans".utf8))
    guard case .near(let near) = archive.match("charge is £8 a day for vans") else {
      Issue.record("the quotation is near")
      return
    }
    #expect(near.distance == 1)
    #expect(
      near.parts == [
        .kept("charge is"), .changed(source: "£9", quotation: "£8"), .kept("a day for vans"),
      ])
  }

  @Test func everyChangeOfOneWordIsFound() {
    let words = (0..<900).map { "word\($0 * 7919 % 1000)" }
    let source = ArchivedText(Array(words.joined(separator: " ").utf8))
    for start in stride(from: 0, to: 900, by: 30) {
      let quoted = Array(words[start..<(start + 12)])
      #expect(source.match(quoted.joined(separator: " ")).isFound)
      for place in quoted.indices {
        var changed = quoted
        changed[place] = "other"
        #expect(!source.match(changed.joined(separator: " ")).isFound)
      }
    }
  }

  /// 100,000 words against a megabyte, plain and made to mislead: the bound holds for each.
  @Test(arguments: [1, 7, 977, 100_000])
  func aLongQuotationAgainstALongArchiveEnds(_ vocabulary: Int) {
    let words = (0..<100_000).map { "word\($0 * 7919 % vocabulary)" }
    let source = ArchivedText(Array(words.joined(separator: " ").utf8))
    let quotation = words.enumerated().map { $0 % 400 == 399 ? "other" : $1 }
    #expect(!source.match(quotation.joined(separator: " ")).isFound)
  }
}
