internal import Base

/// Where an archived text has negations, words and sentence ends: what an omission must heed.
struct Landmarks {
  private let units: [UInt32]
  /// Unit ranges of words that negate, in order.
  private var negations: [Range<Int>] = []
  /// Units at which a sentence, or a block, has just ended, in order.
  private var sentenceEnds: [Int] = []

  init(of archive: ArchivedText) {
    units = archive.normalised.units
    var start: Int?
    var block = 0
    for (place, unit) in units.enumerated() {
      if Unit.isWord(unit) || unit == Unit.single {
        start = start ?? place
      } else {
        closeWord(&start, place)
      }
      if isSentenceEnd(place) { sentenceEnds.append(place + 1) }
      while block < archive.blocks.count,
        archive.blocks[block].lowerBound <= Int(archive.normalised.starts[place])
      {
        if sentenceEnds.last != place { sentenceEnds.append(place) }
        block += 1
      }
    }
    closeWord(&start, units.count)
    sentenceEnds.sort()
  }

  private mutating func closeWord(_ start: inout Int?, _ end: Int) {
    if let first = start, Negation.stands(in: units[first..<end]) { negations.append(first..<end) }
    start = nil
  }

  private func isSentenceEnd(_ place: Int) -> Bool {
    guard isStop(units[place]) else { return false }
    guard place + 1 < units.count else { return true }
    return [Unit.space, Unit.single, Unit.double, 0x29].contains(units[place + 1])
  }

  private func isStop(_ unit: UInt32) -> Bool { unit == 0x2E || unit == 0x21 || unit == 0x3F }

  /// Whether some units cut or hold a word that negates.
  func touchNegation(_ range: Range<Int>) -> Bool {
    let first = negations.partitioningIndex { $0.upperBound > range.lowerBound }
    return first < negations.count && negations[first].lowerBound < range.upperBound
  }

  /// Whether an omission takes a negation out of a sentence of which the quotation keeps a part.
  ///
  /// Sentences that are left out whole may negate.
  func hideNegation(in skipped: Range<Int>) -> Bool {
    let first = sentenceEnds.partitioningIndex { $0 >= skipped.lowerBound }
    let beyond = sentenceEnds.partitioningIndex { $0 > skipped.upperBound }
    guard first < beyond else { return touchNegation(skipped) }
    return touchNegation(skipped.lowerBound..<sentenceEnds[first])
      || touchNegation(sentenceEnds[beyond - 1]..<skipped.upperBound)
  }

  /// How many words begin in a range, counted no further than one past a limit.
  func words(in range: Range<Int>, upTo limit: Int) -> Int {
    var count = 0
    for place in range where isWordStart(place) {
      count += 1
      if count > limit { break }
    }
    return count
  }

  private func isWordStart(_ place: Int) -> Bool {
    guard Unit.isWord(units[place]) else { return false }
    guard place > 0 else { return true }
    // "AI-made", "1.5" and "don't" are one word each; a space begins the next.
    if [Unit.dash, 0x2E, 0x2C, Unit.single].contains(units[place - 1]), place > 1 {
      return !Unit.isWord(units[place - 2])
    }
    return !Unit.isWord(units[place - 1])
  }

  /// The words right before a place for which an insertion may stand, within the sentence.
  func wordsBefore(_ end: Int) -> Range<Int> {
    let next = sentenceEnds.partitioningIndex { $0 > end }
    let floor = next > 0 ? sentenceEnds[next - 1] : 0
    var start = end
    var count = 0
    while start > floor, count < QuotationPattern.wordsOfAnInsertion {
      start -= 1
      if isWordStart(start) { count += 1 }
    }
    return start..<end
  }

  /// The rest of a word, and so many words after it, within the sentence.
  func wordsAfter(_ start: Int, _ limit: Int) -> Range<Int> {
    let next = sentenceEnds.partitioningIndex { $0 > start }
    let ceiling = next < sentenceEnds.count ? sentenceEnds[next] : units.count
    var end = start
    var count = 0
    while end < ceiling {
      if isWordStart(end) { count += 1 }
      if count > limit { break }
      end += 1
    }
    return start..<end
  }
}
