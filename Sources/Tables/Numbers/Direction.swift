/// Whether a text says that something went up or down.
package enum Direction: Hashable, Sendable {
  case up, down
}

extension Direction {
  /// The direction said before a number: "fell by", "an increase of", "down sharply, by".
  ///
  /// "Rose to 245" gives a level, not a change, and says nothing of the number's sign.
  static func ending(at end: Int, in tokens: [NumberToken]) -> Direction? {
    var index = end - 1
    // "Cut in half"
    if end > 1, end < tokens.count, tokens[end].meaning == .half, tokens[index].word == "in" {
      index -= 1
    }
    while index >= 0, tokens[index].isFiller { index -= 1 }
    guard index >= 0, tokens[index].word != nil else {
      return end > 0 && index < end - 1 ? inSentence(before: end, tokens) : nil
    }
    return tokens[index].direction ?? inSentence(before: end, tokens)
  }

  /// "Reports fell in 2024 by …", "a fall in reports of …": up to eight words back.
  private static func inSentence(before end: Int, _ tokens: [NumberToken]) -> Direction? {
    var last = end - 1
    while last >= 0, tokens[last].traits.contains(.fillerAfterBy) { last -= 1 }
    guard last >= 0, tokens[last].word == "by" || tokens[last].word == "of" else { return nil }
    for index in (max(0, end - 9)..<end).reversed() {
      if tokens[index].endsThought { return nil }
      guard let direction = tokens[index].direction else { continue }
      return tokens[last].word == "by" || tokens[index + 1].word == "in" ? direction : nil
    }
    return nil
  }

  /// The direction said right after a number: "12% lower", "a 12% fall".
  static func starting(at start: Int, in tokens: [NumberToken]) -> Direction? {
    guard start < tokens.count, !tokens[start].traits.contains(.past) else { return nil }
    switch tokens[start].word {
    case "up", "down", "more", "less", "fewer":
      guard start + 1 < tokens.count else { break }
      let next = tokens[start + 1].word
      if next == "to" || next == "from" { return nil }
    default: break
    }
    return tokens[start].direction
  }
}

extension NumberToken {
  fileprivate var direction: Direction? {
    traits.contains(.up) ? .up : traits.contains(.down) ? .down : nil
  }

  /// A word that may stand between a direction and its number.
  fileprivate var isFiller: Bool { traits.contains(.filler) || word?.isAdverb == true }

  fileprivate var endsThought: Bool {
    switch mark {
    case ".", ";", ":", "!", "?": true
    default: false
    }
  }
}
