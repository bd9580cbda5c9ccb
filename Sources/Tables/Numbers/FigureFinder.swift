/// The byte ranges of running prose that read as figures, in order.
///
/// Left alone are years, dates, times, numbers of sections, footnotes and lists, telephone numbers,
/// versions, names of roads, products and models, whole numbers to ten in words, ranks, ages and
/// durations. Shares and multiples in words are figures. Markup is not known here: the caller gives
/// the text of a block, and in order the ranges of its links, code, citations and quotations, which
/// are read only for what they say of the numbers beside them.
package func figures(
  inProse bytes: UnsafeBufferPointer<UInt8>, outside excluded: [Range<Int>] = []
) -> [Range<Int>] {
  var windows = FigureWindows(bytes, outside: excluded)
  let found = windows.find().flatMap { figures(in: $0, of: bytes) }
  guard !excluded.isEmpty else { return found }
  return found.filter { figure in !excluded.contains { $0.overlaps(figure) } }
}

package func figures(inProse text: String) -> [Range<Int>] {
  var text = text
  return text.withUTF8 { figures(inProse: $0) }
}

/// The figures of a part of a text that begins and ends at a space or the text's ends.
func figures(in part: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
  var scan = NumberScan(bytes, part, .text)
  var tokens: [NumberToken] = []
  tokens.reserveCapacity(part.count / 5 + 2)
  scan.scan(into: &tokens)
  var found: [Range<Int>] = []
  for item in numberItems(tokens, in: 0..<tokens.count) {
    guard case .number(let phrase) = item, !isNoFigure(phrase, tokens) else { continue }
    let (first, last) = (phrase.tokens.lowerBound, phrase.tokens.upperBound - 1)
    found.append(tokens[first].range.lowerBound..<tokens[last].range.upperBound)
  }
  return found
}

/// Whether a number is one that prose may hold without a source.
func isNoFigure(_ phrase: NumberPhrase, _ tokens: [NumberToken]) -> Bool {
  let around = PhraseSurroundings(phrase, tokens)
  switch phrase.unit {
  case .ordinal, .duration: return true
  case .percent, .points, .currency: return false
  case .share: return around.isPartOfName
  case .multiple: return phrase.form == .multiple && !around.isSaidOfNumbers
  case .none, .other: break
  }
  if phrase.form == .words { return phrase.isUpToTen || around.isAge || around.isPartOfName }
  return around.isAge || around.isPartOfName || around.isYear || around.isTime
    || around.isReference || around.isListOrdinal || around.isTelephone || around.isNamed
}

extension NumberPhrase {
  fileprivate var isUpToTen: Bool {
    !hasMagnitude && precision == 0 && value.magnitude <= ExactDecimal(10)
  }
}
