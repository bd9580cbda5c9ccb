/// The byte ranges of running prose that read as figures, in order.
///
/// Left alone are years, dates, times, numbers of sections, footnotes and lists, telephone numbers,
/// versions, addresses, names of roads, products and models, scores of matches, whole numbers to
/// ten in words, ranks, ages and durations. Shares and multiples in words are figures. Markup is not known here: the caller gives
/// the text of a block without code and quotations.
package func figures(inProse bytes: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
  var scan = NumberScan(bytes, 0..<bytes.count, .text)
  let tokens = scan.scan()
  var found: [Range<Int>] = []
  for item in numberItems(tokens, in: 0..<tokens.count) {
    guard case .number(let phrase) = item, !isNoFigure(phrase, tokens, in: bytes) else { continue }
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
