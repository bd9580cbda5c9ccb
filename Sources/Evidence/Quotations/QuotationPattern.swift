/// What a quotation asks of its source: fragments in order, and what may stand between them.
struct QuotationPattern {
  enum Gap: Equatable {
    /// `…` or `[…]`: text of this paragraph and the next.
    case ellipsis
    /// `[word]`: so many words at most; `attached` to a word, its ending too.
    case words(Int, attached: Bool)

    /// What two gaps beside each other allow.
    func joined(with other: Gap) -> Gap {
      guard case .words(let left, let attached) = self, case .words(let right, _) = other else {
        return .ellipsis
      }
      return .words(left + right, attached: attached)
    }
  }

  /// The most words of the source for which one insertion stands.
  static let wordsOfAnInsertion = 3

  fileprivate(set) var fragments: [Fragment] = []
  /// One fewer than the fragments.
  fileprivate(set) var gaps: [Gap] = []
  fileprivate(set) var leading: Gap?
  fileprivate(set) var trailing: Gap?
  fileprivate(set) var hasEllipses = false
  fileprivate(set) var hasEdits = false
  /// Taken off the last fragment, since it may differ.
  fileprivate(set) var finalPunctuation = Fragment()

  /// Whether it says no more than its words.
  var isPlain: Bool { !hasEllipses && !hasEdits }

  /// Brackets and ellipses as words of the source.
  init(literally text: QuotedText) {
    var fragment = Fragment()
    for (place, unit) in text.normalised.units.enumerated() { fragment.append(unit, place) }
    fragments = [fragment]
    finish()
  }

  init(_ text: QuotedText) {
    var reader = PatternReader(text.normalised.units)
    self = reader.read()
    finish()
  }

  fileprivate init() {}

  /// The first letter's case is free, and the final punctuation stands apart.
  private mutating func finish() {
    fragments.removeAll { $0.units.isEmpty }
    if leading == nil, let first = fragments.first?.units.first, Unit.isWord(first) {
      fragments[0].anyCase[0] = true
    }
    guard trailing == nil, let last = fragments.indices.last else { return }
    var punctuation: [(UInt32, Int)] = []
    while let unit = fragments[last].units.last, let origin = fragments[last].origins.last,
      PatternReader.isPunctuation(unit), fragments[last].units.count > 1
    {
      punctuation.append((unit, origin))
      fragments[last].removeLast()
    }
    for (unit, origin) in punctuation.reversed() { finalPunctuation.append(unit, origin) }
  }
}

/// Reads the author's signs in a quotation: brackets and ellipses.
private struct PatternReader {
  private let units: [UInt32]
  private var pattern = QuotationPattern()
  private var fragment = Fragment()
  private var gap: QuotationPattern.Gap?

  init(_ units: [UInt32]) {
    self.units = units
  }

  static func isPunctuation(_ unit: UInt32) -> Bool {
    switch unit {
    case 0x2E, 0x2C, 0x3B, 0x3A, 0x21, 0x3F: true
    default: false
    }
  }

  mutating func read() -> QuotationPattern {
    var place = 0
    while place < units.count {
      if units[place] == Unit.ellipsis {
        open(.ellipsis)
        place += 1
      } else if let end = bracketEnd(from: place) {
        readBracket((place + 1)..<end)
        place = end + 1
      } else {
        append(place)
        place += 1
      }
    }
    closeFragment()
    pattern.trailing = gap
    return pattern
  }

  private func bracketEnd(from place: Int) -> Int? {
    guard units[place] == 0x5B else { return nil }
    guard let end = units[(place + 1)...].firstIndex(where: { $0 == 0x5D || $0 == 0x5B }),
      units[end] == 0x5D, end > place + 1
    else { return nil }
    return end
  }

  /// `[…]`, `[sic]`, `[T]he`, or an insertion; one that holds a negation is no sign but text.
  private mutating func readBracket(_ content: Range<Int>) {
    let inside = units[content]
    if inside.allSatisfy({ $0 == Unit.ellipsis }) { return open(.ellipsis) }
    if Negation.stands(in: inside) {
      return ((content.lowerBound - 1)...content.upperBound).forEach { append($0) }
    }
    pattern.hasEdits = true
    if inside.map(Unit.lowercased) == "sic".unicodeScalars.map(\.value) { return }
    if content.upperBound + 1 < units.count, Unit.isWord(units[content.upperBound + 1]) {
      return content.forEach { append($0, anyCase: true) }
    }
    let isAttached = content.lowerBound >= 2 && Unit.isWord(units[content.lowerBound - 2])
    open(.words(isAttached ? 0 : QuotationPattern.wordsOfAnInsertion, attached: isAttached))
  }

  private mutating func append(_ place: Int, anyCase: Bool = false) {
    let unit = units[place]
    let isAfterGap = gap != nil || pattern.leading != nil
    if fragment.units.isEmpty, isAfterGap, PatternReader.isPunctuation(unit) { return }
    fragment.append(unit, place, anyCase: anyCase)
  }

  private mutating func open(_ next: QuotationPattern.Gap) {
    if next == .ellipsis { pattern.hasEllipses = true }
    closeFragment()
    gap = gap.map { $0.joined(with: next) } ?? next
  }

  /// The fragment so far, with the gap before it, goes into the pattern.
  private mutating func closeFragment() {
    while fragment.units.last == Unit.space { fragment.removeLast() }
    guard !fragment.units.isEmpty else { return }
    if pattern.fragments.isEmpty {
      pattern.leading = gap
    } else if let gap {
      pattern.gaps.append(gap)
    }
    pattern.fragments.append(fragment)
    fragment = Fragment()
    gap = nil
  }
}
