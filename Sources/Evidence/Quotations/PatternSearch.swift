/// Finds where all fragments of a quotation stand in order, and what is left out may be.
struct PatternSearch {
  private let pattern: QuotationPattern
  private let archive: ArchivedText
  private let landmarks: Landmarks?

  init(_ pattern: QuotationPattern, in archive: ArchivedText) {
    self.pattern = pattern
    self.archive = archive
    landmarks = pattern.isPlain ? nil : Landmarks(of: archive)
  }

  /// A fragment found, and the one before it in the same chain.
  private struct Step {
    var range: Range<Int>
    var parent: Int
  }

  /// For each hit the fragments' units in the archive. Of two hits that begin at one place the
  /// shorter counts: a fragment joins the nearest one before it.
  func chains() -> [[Range<Int>]] {
    var levels: [[Step]] = []
    for (index, fragment) in pattern.fragments.enumerated() {
      let found = LiteralSearch(in: archive).occurrences(
        of: fragment, attached: isAttached(after: index))
      let steps =
        index == 0
        ? found.filter(mayBegin).map { Step(range: $0, parent: -1) }
        : continuing(levels[index - 1], with: found, over: pattern.gaps[index - 1])
      if steps.isEmpty { return [] }
      levels.append(steps)
    }
    return chains(through: levels).filter { mayEnd($0[$0.count - 1]) }
  }

  private func isAttached(after index: Int) -> Bool {
    let gap = index < pattern.gaps.count ? pattern.gaps[index] : pattern.trailing
    if case .words(_, attached: true) = gap { return true }
    return false
  }

  /// Both lists are in order, so that one walk over them finds each one's nearest predecessor.
  private func continuing(
    _ earlier: [Step], with found: [Range<Int>], over gap: QuotationPattern.Gap
  ) -> [Step] {
    var next = 0
    return found.compactMap { range in
      while next < earlier.count, earlier[next].range.upperBound <= range.lowerBound { next += 1 }
      guard next > 0 else { return nil }
      let skipped = earlier[next - 1].range.upperBound..<range.lowerBound
      return allows(gap, skipped) ? Step(range: range, parent: next - 1) : nil
    }
  }

  private func chains(through levels: [[Step]]) -> [[Range<Int>]] {
    var seen: Set<Int> = []
    return (levels.last ?? []).compactMap { last in
      var chain = [last.range]
      var step = last
      for level in levels.dropLast().reversed() {
        step = level[step.parent]
        chain.append(step.range)
      }
      return seen.insert(step.range.lowerBound).inserted ? chain.reversed() : nil
    }
  }

  // MARK: what may be left out

  private func allows(_ gap: QuotationPattern.Gap, _ skipped: Range<Int>) -> Bool {
    guard let landmarks else { return false }
    let blocks = block(of: skipped.upperBound) - block(of: skipped.lowerBound - 1)
    switch gap {
    case .ellipsis: return blocks <= 1 && !landmarks.hideNegation(in: skipped)
    case .words(let limit, _):
      return blocks == 0 && landmarks.words(in: skipped, upTo: limit) <= limit
        && !landmarks.touchNegation(skipped)
    }
  }

  private func block(of unit: Int) -> Int {
    archive.blockNumber(at: Int(archive.normalised.starts[unit]))
  }

  /// An insertion at the quotation's edge may stand for the words there, so that the same rule
  /// holds of them, within the sentence.
  private func mayBegin(_ range: Range<Int>) -> Bool {
    guard case .words = pattern.leading, let landmarks else { return true }
    return !landmarks.touchNegation(landmarks.wordsBefore(range.lowerBound))
  }

  private func mayEnd(_ range: Range<Int>) -> Bool {
    guard case .words(let count, _) = pattern.trailing, let landmarks else { return true }
    return !landmarks.touchNegation(landmarks.wordsAfter(range.upperBound, count))
  }
}
