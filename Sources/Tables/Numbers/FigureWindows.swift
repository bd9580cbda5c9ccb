/// The parts of a text in which figures may stand, so that the rest is not cut into tokens.
///
/// A chunk is what stands between ASCII spaces; no token goes beyond one. A chunk is a candidate if
/// it holds a digit or a word that counts, for which some need an article or currency before them:
/// there is one in every figure. A window reaches from eight words before a candidate, none of which
/// counts, to twelve chunks behind the last. No rule looks further: the longest number opens with
/// three tokens and ends in seven behind those that count, and surroundings are eight tokens before
/// it and five after.
struct FigureWindows {
  private static let wordsBefore = 8
  private static let chunksAfter = 12

  private let bytes: UnsafeBufferPointer<UInt8>
  private let excluded: [Range<Int>]
  private let lexicon = Lexicon.shared
  private var index = 0
  /// The first excluded range that does not end before the index.
  private var nextExcluded = 0
  /// Whether the last word was "a", "an" or a currency's code, or a currency's sign came after it.
  private var followsOpening = false
  private var windows: [Range<Int>] = []

  /// What is excluded, in order, holds no candidates, and does not count as words before one.
  init(_ bytes: UnsafeBufferPointer<UInt8>, outside excluded: [Range<Int>]) {
    (self.bytes, self.excluded) = (bytes, excluded)
  }

  /// The windows in order; each begins at the text's start or behind a space.
  mutating func find() -> [Range<Int>] {
    var chunksLeft = 0
    while index < bytes.count {
      if chunksLeft == 0 {
        (index, followsOpening) = plainChunksSkipped(
          in: bytes, from: index, behindOpening: followsOpening)
      }
      guard index < bytes.count, bytes[index] > 32 else {
        index += 1
        continue
      }
      let start = index
      if readChunk() {
        takeIn(from: chunksLeft > 0 ? start : wordsBack(from: start), isNext: chunksLeft > 0)
        chunksLeft = Self.chunksAfter
      } else if chunksLeft > 0 {
        takeIn(from: start, isNext: true)
        // One that begins with another script may be nothing but a space of its own.
        if bytes[start] < 128 { chunksLeft -= 1 }
      }
    }
    return windows
  }

  /// Adds what was read to the last window if that is next to it, or else begins another.
  private mutating func takeIn(from start: Int, isNext: Bool) {
    if let last = windows.last, isNext || start <= last.upperBound {
      windows[windows.count - 1] = last.lowerBound..<index
    } else {
      windows.append(start..<index)
    }
  }

  /// Steps over a chunk; whether it is a candidate.
  private mutating func readChunk() -> Bool {
    var isCandidate = false
    while index < bytes.count, bytes[index] > 32 {
      let (start, byte) = (index, bytes[index])
      index += 1
      if isASCIILetter(byte) {
        let word = LetterRun(bytes, from: start)
        index = word.end
        if !isCount(word) || isCandidate { continue }
      } else if !isDigit(byte) || isCandidate {
        followsOpening = followsOpening || mayEndCurrencySign(byte)
        continue
      }
      isCandidate = !isExcluded(start..<index)
    }
    return isCandidate
  }

  private mutating func isCount(_ word: LetterRun) -> Bool {
    let meaning = lexicon.number(bytes, word, behindOpening: followsOpening)
    defer { followsOpening = meaning?.opensNumber == true }
    return meaning?.isCount(behindOpening: followsOpening) == true
  }

  private mutating func isExcluded(_ range: Range<Int>) -> Bool {
    while nextExcluded < excluded.count, excluded[nextExcluded].upperBound <= range.lowerBound {
      nextExcluded += 1
    }
    return nextExcluded < excluded.count && excluded[nextExcluded].overlaps(range)
  }

  /// Where the eighth word before a chunk begins, but not before the last window's end.
  private func wordsBack(from chunk: Int) -> Int {
    let floor = windows.last?.upperBound ?? 0
    var (index, words, range) = (chunk, 0, nextExcluded)
    while index > floor, words < Self.wordsBefore {
      index -= 1
      guard isASCIILetter(bytes[index]), index == 0 || bytes[index - 1] <= 32 else { continue }
      while range > 0, excluded[range - 1].upperBound > index { range -= 1 }
      if range == excluded.count || !excluded[range].contains(index) { words += 1 }
    }
    return index
  }
}

/// The last bytes of "£", "€", "¥" and "₹" and the only one of "$"; others end so too, which does no
/// harm.
func mayEndCurrencySign(_ byte: UInt8) -> Bool {
  byte == 0xA3 || byte == 0xAC || byte == 0xA5 || byte == 0xB9 || byte == UInt8(ascii: "$")
}
