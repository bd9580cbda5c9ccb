import Base

/// The byte ranges of running prose that read as figures, in order.
///
/// Left alone are years, dates, times, numbers of sections, footnotes and lists, telephone numbers,
/// versions, addresses, names of roads, products and models, scores of matches, whole numbers to ten
/// in words, ranks, ages and durations. Shares and multiples in words are figures. Markup is not
/// known here: the caller gives the text of a block, and in order the ranges of its links, code,
/// citations and quotations, which are read only for what they say of the numbers beside them.
package func figures(
  inProse bytes: UnsafeBufferPointer<UInt8>, outside excluded: [Range<Int>] = []
) -> [Range<Int>] {
  var tokens: [NumberToken] = []
  return figures(inProse: bytes, outside: excluded, &tokens)
}

package func figures(inProse text: String) -> [Range<Int>] {
  text.withBytes { figures(inProse: $0) }
}

/// - Parameter tokens: memory for the tokens of a part of the text.
func figures(
  inProse bytes: UnsafeBufferPointer<UInt8>, outside excluded: [Range<Int>],
  _ tokens: inout [NumberToken]
) -> [Range<Int>] {
  var windows = FigureWindows(bytes, outside: excluded)
  var found: [Range<Int>] = []
  for window in windows.find() {
    for figure in figures(in: window, of: bytes, &tokens)
    where !excluded.contains(where: { $0.overlaps(figure) }) {
      found.append(figure)
    }
  }
  return found
}

/// The figures of a part of a text that begins and ends at a space or the text's ends.
///
/// - Parameter tokens: memory for the part's tokens.
func figures(
  in part: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>, _ tokens: inout [NumberToken]
) -> [Range<Int>] {
  var scan = NumberScan(bytes, part, .text)
  tokens.removeAll(keepingCapacity: true)
  tokens.reserveCapacity(part.count / 5 + 2)
  scan.scan(into: &tokens)
  var found: [Range<Int>] = []
  for item in numberItems(tokens, in: 0..<tokens.count) {
    guard case .number(let phrase) = item, !isNoFigure(phrase, tokens, in: bytes) else { continue }
    let (first, last) = (phrase.tokens.lowerBound, phrase.tokens.upperBound - 1)
    found.append(tokens[first].range.lowerBound..<tokens[last].range.upperBound)
  }
  return found
}

/// Whether a number is one that prose may hold without a source.
/// - Parameter bytes: the text of all tokens, by which capitals are told.
func isNoFigure(
  _ phrase: NumberPhrase, _ tokens: [NumberToken], in bytes: UnsafeBufferPointer<UInt8>? = nil
) -> Bool {
  let around = PhraseSurroundings(phrase, tokens, in: bytes)
  switch phrase.unit {
  case .ordinal, .duration: return true
  case .percent, .currency: return false
  case .points: return around.isPointsOfArgument
  case .share: return around.isPartOfName || around.isPartOfTime || around.isHalfOfWord
  case .multiple where phrase.form == .multiple: return !around.isSaidOfNumbers
  case .multiple: return around.isRepetition
  case .none, .other: return phrase.form == .words ? around.tellWords : around.tellDigits
  }
}

extension PhraseSurroundings {
  fileprivate var tellWords: Bool {
    phrase.isUpToTen || isAge || isPartOfName || isHalfDozen
  }

  fileprivate var tellDigits: Bool {
    isAge || isPartOfName || isYear || isDay || isTime || isReference || isListOrdinal
      || isTelephone || isNamed || isGeneration || isAddress || isScore
  }
}

extension NumberPhrase {
  fileprivate var isUpToTen: Bool {
    !hasMagnitude && precision == 0 && value.magnitude <= ExactDecimal(10)
  }
}
