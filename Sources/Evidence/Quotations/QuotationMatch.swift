/// How a quotation stands in its source.
package enum QuotationMatch: Hashable, Sendable {
  /// Byte for byte.
  case exact(Passage)
  /// In all but typography.
  case normalised(Passage, [Adjustment])
  /// In fragments, in order, with text left out between them.
  case elided(Passage, [Adjustment])
  /// With the author's words in square brackets, and perhaps text left out.
  case edited(Passage, [Adjustment])
  /// In several places, of which at most ten are given.
  case ambiguous([Passage])
  /// Not there, but something like it: never accepted.
  case near(NearPassage)
  case missing

  /// What typography, and nothing else, let differ.
  package enum Adjustment: String, CaseIterable, Sendable {
    case whiteSpace = "white space"
    case quotationMarks = "quotation marks"
    case dashes
    case ellipses
    case invisibleMarks = "invisible marks"
    case unicode = "Unicode forms"
    case lineEndHyphens = "line-end hyphens"
    case letterCase = "case of the first letter"
    case finalPunctuation = "final punctuation"
  }

  /// Where the quotation stands, or what is nearest to it.
  package var passage: Passage? {
    switch self {
    case .exact(let passage): passage
    case .normalised(let passage, _), .elided(let passage, _), .edited(let passage, _): passage
    case .ambiguous(let passages): passages.first
    case .near(let near): near.passage
    case .missing: nil
    }
  }

  /// Whether the quotation may stand; an ambiguous one may.
  package var isFound: Bool {
    switch self {
    case .exact, .normalised, .elided, .edited, .ambiguous: true
    case .near, .missing: false
    }
  }
}

/// What a quotation most likely means, and how the two differ.
package struct NearPassage: Hashable, Sendable {
  package var passage: Passage
  /// Words and marks inserted, left out or exchanged; 0 where the words stand in the source and
  /// only what the quotation leaves out or inserts forbids it (a hidden negation, for one).
  package var distance: Int
  package var parts: [DiffPart]
}

/// A stretch of a word diff; both texts as they are written.
package enum DiffPart: Hashable, Sendable {
  case kept(String)
  /// Either may be empty.
  case changed(source: String, quotation: String)
}

extension ArchivedText {
  /// Holds a quotation, given without its outer marks, against this text.
  ///
  /// Time is linear in the two texts for every result but `near` and `missing`; those add
  /// `NearSearch`'s bound.
  /// - Parameter block: the one that a locator names: of several hits those in it count alone.
  package func match(_ quotation: String, inBlock block: Int? = nil) -> QuotationMatch {
    let text = QuotedText(quotation)
    let literal = QuotationPattern(literally: text)
    if let match = match(literal, of: text, block) { return match }
    let pattern = QuotationPattern(text)
    if pattern.isPlain { return nearMatch(of: pattern, in: text) }
    return match(pattern, of: text, block) ?? nearMatch(of: pattern, in: text)
  }

  private func match(
    _ pattern: QuotationPattern, of text: QuotedText, _ block: Int?
  ) -> QuotationMatch? {
    let all: [[Range<Int>]] = PatternSearch(pattern, in: self).chains()
    let there = all.filter { chain in block == nil || span(of: chain).block == block }
    let chains = there.isEmpty ? all : there
    guard let first: [Range<Int>] = chains.first else { return nil }
    if chains.count > 1 { return .ambiguous(chains.prefix(10).map { span(of: $0) }) }
    let comparison = Comparison(of: pattern, in: text, with: first, in: self)
    let found: Passage = passage(comparison.range)
    if pattern.hasEdits { return .edited(found, comparison.adjustments) }
    if pattern.hasEllipses { return .elided(found, comparison.adjustments) }
    return comparison.adjustments.isEmpty
      ? .exact(found) : .normalised(found, comparison.adjustments)
  }

  private func span(of chain: [Range<Int>]) -> Passage {
    guard let first = chain.first, let last = chain.last else { return passage(0..<0) }
    return passage(normalised.bytes(of: first.lowerBound..<last.upperBound))
  }

  private func nearMatch(of pattern: QuotationPattern, in text: QuotedText) -> QuotationMatch {
    let search = NearSearch(in: self)
    let whole = pattern.fragments.reduce(Fragment()) { $0.followed(by: $1) }
    if let near = search.nearest(to: whole, of: text) { return .near(near) }
    guard pattern.fragments.count > 1 else { return .missing }
    let absent = pattern.fragments.first {
      LiteralSearch(in: self).occurrences(of: $0).isEmpty
    }
    return absent.flatMap { search.nearest(to: $0, of: text) }.map { .near($0) } ?? .missing
  }
}
