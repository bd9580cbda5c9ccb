import Base
import Markup

/// `term-avoided`: the author's own words keep to the glossary.
///
/// Exempt are quotations, code, links to sources, emphasis (as titles of works are marked), and
/// titles of laws.
func avoidedTerms(in prose: Prose, _ wordings: AvoidedWordings) -> [ProseFinding] {
  guard prose.block.quotation == nil else { return [] }
  return wordings.matches(in: prose.block.text).compactMap { match in
    let isExempt =
      prose.isQuoted(match.range)
      || prose.block.spans.contains { $0.range.overlaps(match.range) && $0.mark.isOthersWords }
      || isInLawTitle(match.range, prose.block.text)
    return isExempt ? nil : .termAvoided(match)
  }
}

extension TextBlock.Mark {
  /// Whether the words are a title or a name, which keep the wording that they have.
  fileprivate var isOthersWords: Bool {
    switch self {
    case .link(let destination):
      return EvidenceScheme(of: destination) == .source
    case .code, .emphasis, .citation: return true
    case .image, .note: return false
    }
  }
}

/// Whether capitalised words run from the range up to "Act", "Bill" and their like: "the Obscene
/// Publications Act 1959".
private func isInLawTitle(_ range: Range<Int>, _ text: [UInt8]) -> Bool {
  let rest = String(decoding: text[range.lowerBound...].prefix(160), as: UTF8.self)
  var isWithin = true
  for word in rest.split(separator: " ") where isWithin {
    let bare = word.prefix { $0.isLetter }
    if kindsOfLaw.contains(String(bare)) { return true }
    isWithin = bare.first?.isUppercase == true || ["of", "and", "the", "etc"].contains(bare)
  }
  return false
}

private let kindsOfLaw: Set<String> = [
  "Act", "Acts", "Bill", "Bills", "Order", "Regulations", "Rules", "Directive", "Convention",
  "Protocol", "Measure", "Code",
]

extension ProseFinding {
  fileprivate static func termAvoided(_ match: AvoidedWordings.Match) -> ProseFinding {
    ProseFinding(
      .termAvoided, at: match.range,
      "the author's own words must keep to the glossary, which avoids \"\(match.wording)\"",
      help: "write \"\(match.term)\"")
  }
}
