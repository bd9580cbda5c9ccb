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
    while index >= 0, let word = tokens[index].word, fillers.contains(word) || isAdverb(word) {
      index -= 1
    }
    guard index >= 0, let word = tokens[index].word else {
      return end > 0 && index < end - 1 ? inSentence(before: end, tokens) : nil
    }
    return directions[word] ?? inSentence(before: end, tokens)
  }

  /// "Reports fell in 2024 by …", "a fall in reports of …": up to eight words back.
  private static func inSentence(before end: Int, _ tokens: [NumberToken]) -> Direction? {
    let link = tokens[..<end].last { $0.word.map { !fillersAfterBy.contains($0) } ?? true }?.word
    guard link == "by" || link == "of" else { return nil }
    for index in (max(0, end - 9)..<end).reversed() {
      if tokens[index].isMark(among: [".", ";", ":", "!", "?"]) { return nil }
      guard let direction = tokens[index].word.flatMap({ directions[$0] }) else { continue }
      return link == "by" || tokens[index + 1].word == "in" ? direction : nil
    }
    return nil
  }

  /// The direction said right after a number: "12% lower", "a 12% fall".
  static func starting(at start: Int, in tokens: [NumberToken]) -> Direction? {
    guard start < tokens.count, let word = tokens[start].word, !pastTenses.contains(word) else {
      return nil
    }
    if ["up", "down", "more", "less", "fewer"].contains(word), start + 1 < tokens.count,
      ["to", "from"].contains(tokens[start + 1].word)
    {
      return nil
    }
    return directions[word]
  }

  private static func isAdverb(_ word: String) -> Bool {
    word.utf8.count > 4 && word.hasSuffix("ly")
  }
}

private let fillers: Set<String> = [
  "by", "of", "a", "an", "another", "further", "some", "just", "even", "was", "as", "much",
]

private let fillersAfterBy: Set<String> = ["a", "an", "another", "further", "some", "just", "even"]

private let pastTenses: Set<String> = [
  "fell", "dropped", "declined", "decreased", "rose", "grew", "increased", "reduced",
]

private let directions: [String: Direction] = {
  let down = [
    "fell", "fall", "falls", "fallen", "falling", "dropped", "drop", "drops", "dropping",
    "declined", "decline", "declines", "declining", "decreased", "decrease", "decreases",
    "decreasing", "cut", "cuts", "cutting", "down", "lower", "reduced", "reduction",
    "reductions", "reducing", "fewer", "less", "shrank",
  ]
  let up = [
    "rose", "rise", "rises", "risen", "rising", "grew", "grow", "grows", "grown", "growth",
    "growing", "increased", "increase", "increases", "increasing", "up", "higher", "more",
  ]
  return Dictionary(uniqueKeysWithValues: down.map { ($0, .down) } + up.map { ($0, .up) })
}()
