/// Words whose loss turns a sentence round: an omission or an insertion never hides one.
enum Negation {
  private static let words: Set<String> = [
    "no", "not", "never", "none", "nobody", "nothing", "nowhere", "neither", "nor", "non",
    "cannot", "without", "hardly", "scarcely", "barely", "seldom", "rarely",
  ]

  /// Whether one of the units' words is a negation; units may begin or end inside a word.
  static func stands(in units: some Sequence<UInt32>) -> Bool {
    var word = ""
    for unit in units {
      if Unit.isWord(unit) || unit == Unit.single, let scalar = Unicode.Scalar(unit) {
        word.unicodeScalars.append(scalar)
      } else {
        if isNegation(word) { return true }
        word = ""
      }
    }
    return isNegation(word)
  }

  private static func isNegation(_ word: String) -> Bool {
    guard !word.isEmpty else { return false }
    let lower = word.lowercased()
    if lower.hasSuffix("n't") || lower.hasSuffix("n't'") { return true }
    var plain = lower.unicodeScalars[...]
    while plain.first == "'" { plain.removeFirst() }
    while plain.last == "'" { plain.removeLast() }
    return words.contains(String(plain))
  }
}
