import Base

/// An alignment as text: what is kept, and what stands in the source and in the quotation instead.
struct WordDiff {
  /// Bytes of the archived text from the first word of the passage to the last.
  let range: Range<Int>
  private(set) var parts: [DiffPart] = []

  init(
    _ alignment: WordAlignment, quoted: WordText, _ fragment: Fragment, _ quotation: QuotedText,
    words: WordText, archive: ArchivedText
  ) {
    func source(_ places: [Int]) -> Range<Int> {
      guard let first = places.first, let last = places.last else { return 0..<0 }
      let units = words.words[first].lowerBound..<words.words[last].upperBound
      return archive.normalised.bytes(of: units)
    }
    func written(_ indices: [Int]) -> String {
      guard let first = indices.first, let last = indices.last else { return "" }
      let start = fragment.origins[quoted.words[first].lowerBound]
      let end = fragment.origins[quoted.words[last].upperBound - 1]
      let bytes = quotation.normalised.bytes(of: start..<(end + 1))
      return String(decoding: quotation.bytes[bytes], as: UTF8.self)
    }
    range = source(alignment.steps.compactMap(\.place))
    for group in WordDiff.groups(of: alignment.steps) {
      let text = archive.text(in: source(group.compactMap(\.place)))
      parts.append(
        group[0].isKept
          ? .kept(text) : .changed(source: text, quotation: written(group.compactMap(\.quoted))))
    }
  }

  /// Scalars inserted, left out or exchanged, counted no further than a few past a limit.
  func scalarDistance(upTo limit: Int) -> Int {
    var distance = 0
    for case .changed(let source, let quotation) in parts where distance <= limit {
      let (left, right) = (Array(source.unicodeScalars), Array(quotation.unicodeScalars))
      let difference = abs(left.count - right.count)
      let isShort = max(left.count, right.count) <= 256 && difference <= limit
      distance += isShort ? editDistance(left, right) : limit + 1
    }
    return distance
  }

  /// Runs of steps that keep, and of steps that change.
  private static func groups(of steps: [WordAlignment.Step]) -> [[WordAlignment.Step]] {
    var groups: [[WordAlignment.Step]] = []
    for step in steps {
      if let last = groups.last?.last, last.isKept == step.isKept {
        groups[groups.count - 1].append(step)
      } else {
        groups.append([step])
      }
    }
    return groups
  }
}

extension WordAlignment.Step {
  fileprivate var isKept: Bool {
    if case .kept = self { return true }
    return false
  }

  fileprivate var place: Int? {
    switch self {
    case .kept(_, let place), .exchanged(_, let place), .leftOut(let place): place
    case .inserted: nil
    }
  }

  fileprivate var quoted: Int? {
    switch self {
    case .kept(let index, _), .exchanged(let index, _), .inserted(let index): index
    case .leftOut: nil
    }
  }
}
