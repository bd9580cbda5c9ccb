/// What typography let differ between a quotation and the passage that it was found in.
struct Comparison {
  /// Bytes of the archived text.
  private(set) var range: Range<Int>
  private(set) var adjustments: [QuotationMatch.Adjustment] = []

  init(
    of pattern: QuotationPattern, in text: QuotedText, with chain: [Range<Int>],
    in archive: ArchivedText
  ) {
    let search = LiteralSearch(in: archive)
    var found: Set<QuotationMatch.Adjustment> = []
    for (fragment, place) in zip(pattern.fragments, chain) {
      var walk = FragmentComparison(fragment, text, archive)
      _ = search.align(fragment, at: place.lowerBound) { walk.visit($0, $1) }
      found.formUnion(walk.found)
    }
    let start = chain.first?.lowerBound ?? 0
    var end = chain.last?.upperBound ?? 0
    let final = pattern.finalPunctuation.units
    if archive.normalised.units[end...].starts(with: final) {
      end += final.count
    } else {
      found.insert(.finalPunctuation)
    }
    range = archive.normalised.bytes(of: start..<end)
    if !archive.bytes[range].elementsEqual(text.bytes) {
      adjustments = QuotationMatch.Adjustment.allCases.filter(found.contains)
      // What one unit's bytes do not show is at its edge: white space around the whole.
      if adjustments.isEmpty, pattern.isPlain { adjustments = [.whiteSpace] }
    }
  }
}

/// Compares the bytes behind the units of one fragment.
private struct FragmentComparison {
  private let fragment: Fragment
  private let text: QuotedText
  private let archive: ArchivedText
  private var last: (index: Int, place: Int)?
  private(set) var found: Set<QuotationMatch.Adjustment> = []

  init(_ fragment: Fragment, _ text: QuotedText, _ archive: ArchivedText) {
    self.fragment = fragment
    self.text = text
    self.archive = archive
  }

  mutating func visit(_ index: Int?, _ place: Int) {
    guard let index else {
      found.insert(.lineEndHyphens)
      last = nil
      return
    }
    let origin = fragment.origins[index]
    if let last,
      hasHole(text.normalised, fragment.origins[last.index], origin)
        || hasHole(archive.normalised, last.place, place)
    {
      found.insert(.invisibleMarks)
    }
    last = (index, place)
    let left = text.bytes[text.normalised.bytes(of: origin..<(origin + 1))]
    let right = archive.bytes[archive.normalised.bytes(of: place..<(place + 1))]
    if left.elementsEqual(right) { return }
    found.insert(adjustment(fragment.units[index], archive.normalised.units[place]))
  }

  /// Whether bytes between two units that follow each other belong to neither.
  private func hasHole(_ text: NormalisedText, _ first: Int, _ second: Int) -> Bool {
    second == first + 1 && text.ends[first] < text.starts[second]
  }

  private func adjustment(_ wanted: UInt32, _ unit: UInt32) -> QuotationMatch.Adjustment {
    switch wanted {
    case Unit.space: .whiteSpace
    case Unit.dash: .dashes
    case Unit.single, Unit.double: .quotationMarks
    case Unit.ellipsis: .ellipses
    default: wanted == unit ? .unicode : .letterCase
    }
  }
}
