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
