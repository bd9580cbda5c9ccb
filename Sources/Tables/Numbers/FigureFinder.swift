/// The byte ranges of running prose that read as figures, in order.
///
/// Left alone are years, dates, times, numbers of sections, footnotes and lists, telephone numbers,
/// versions, names of roads, products and models, whole numbers to ten in words, ranks, ages and
/// durations. Shares and multiples in words are figures. Markup is not known here: the caller gives
/// the text of a block without code and quotations.
package func figures(inProse bytes: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
  var scan = NumberScan(bytes, 0..<bytes.count, .text)
  let tokens = scan.scan()
  var found: [Range<Int>] = []
  for item in numberItems(tokens, in: 0..<tokens.count) {
    guard case .number(let phrase) = item, !isNoFigure(phrase, tokens) else { continue }
    let (first, last) = (phrase.tokens.lowerBound, phrase.tokens.upperBound - 1)
    found.append(tokens[first].range.lowerBound..<tokens[last].range.upperBound)
  }
  return found
}

package func figures(inProse text: String) -> [Range<Int>] {
  var text = text
  return text.withUTF8 { figures(inProse: $0) }
}

/// Every number that a part of a text says, in order, each with its unit, hedge and direction: a
/// range is one reading. Bare years are numbers like others; whole dates are left out.
package func figureReadings(in bytes: [UInt8], _ part: Range<Int>) -> [FigureReading] {
  bytes[part].withUnsafeBufferPointer { bytes in
    var scan = NumberScan(bytes, 0..<bytes.count, .text)
    let tokens = scan.scan()
    let phrases = numberItems(tokens, in: 0..<tokens.count).compactMap(\.phrase)
    var readings: [FigureReading] = []
    var index = 0
    while index < phrases.count {
      let next = index + 1 < phrases.count ? phrases[index + 1] : nil
      let ends = next.flatMap { phrases[index].range(to: $0, tokens) }
      var reading = FigureReading(ends?.0 ?? phrases[index], ends?.1, tokens)
      let range = reading.range
      reading.range = part.lowerBound + range.lowerBound..<part.lowerBound + range.upperBound
      readings.append(reading)
      index += ends == nil ? 1 : 2
    }
    return readings
  }
}

extension NumberItem {
  fileprivate var phrase: NumberPhrase? {
    if case .number(let phrase) = self { phrase } else { nil }
  }
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
