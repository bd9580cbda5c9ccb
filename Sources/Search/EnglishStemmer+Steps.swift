/// The steps of the algorithm. In each the longest suffix that fits counts, and no other.
extension EnglishStemmer {
  /// Step 1a: plurals.
  mutating func dropPlural() {
    switch suffix(of: ["sses", "ied", "ies", "us", "ss", "s"]) {
    case "sses": cut(2)
    case "ied", "ies": cut(word.count > 4 ? 2 : 1)
    case "s": if hasVowel(before: word.count - 2) { cut(1) }
    default: break
    }
  }

  /// Step 1b: "ed" and "ing".
  mutating func dropPast() {
    guard let suffix = suffix(of: ["eedly", "ingly", "edly", "eed", "ing", "ed"]) else { return }
    if suffix.hasPrefix("ee") {
      if word.count - suffix.utf8.count >= region1 { replace(suffix, by: "ee") }
      return
    }
    guard hasVowel(before: word.count - suffix.utf8.count) else { return }
    cut(suffix.utf8.count)
    if self.suffix(of: ["at", "bl", "iz"]) != nil {
      word.append(UInt8(ascii: "e"))
    } else if self.suffix(of: ["bb", "dd", "ff", "gg", "mm", "nn", "pp", "rr", "tt"]) != nil {
      cut(1)
    } else if region1 >= word.count, endsInShortSyllable(before: word.count) {
      word.append(UInt8(ascii: "e"))
    }
  }

  /// Step 2, in the first region: one suffix becomes a shorter one.
  mutating func replaceDouble() {
    guard let (suffix, other) = entry(in: Self.doubles),
      word.count - suffix.utf8.count >= region1
    else { return }
    let before = word.count - suffix.utf8.count - 1
    switch suffix {
    case "ogi": if before >= 0, word[before] == UInt8(ascii: "l") { cut(1) }
    case "li": if before >= 0, Array("cdeghkmnrt".utf8).contains(word[before]) { cut(2) }
    default: replace(suffix, by: other)
    }
  }

  /// Step 3, in the first region.
  mutating func replaceSingle() {
    guard let (suffix, other) = entry(in: Self.singles) else { return }
    let start = word.count - suffix.utf8.count
    guard start >= (suffix == "ative" ? max(region1, region2) : region1) else { return }
    replace(suffix, by: other)
  }

  /// Step 4, in the second region.
  mutating func dropLast() {
    guard let suffix = suffix(of: Self.lasts), word.count - suffix.utf8.count >= region2 else {
      return
    }
    let start = word.count - suffix.utf8.count
    if suffix == "ion", start == 0 || !Array("st".utf8).contains(word[start - 1]) { return }
    cut(suffix.utf8.count)
  }

  /// Step 5: a final "e", or one "l" of two.
  mutating func dropFinal() {
    let start = word.count - 1
    guard start > 0 else { return }
    if word[start] == UInt8(ascii: "e") {
      let goes = start >= region2 || start >= region1 && !endsInShortSyllable(before: start)
      if goes { cut(1) }
    } else if word[start] == UInt8(ascii: "l"), start >= region2,
      word[start - 1] == UInt8(ascii: "l")
    {
      cut(1)
    }
  }

  // MARK: - Suffixes

  /// The first of the suffixes with which the word ends; longer ones stand first.
  private func suffix(of suffixes: [String]) -> String? {
    suffixes.first { ends(with: $0) }
  }

  private func entry(in table: [(String, String)]) -> (String, String)? {
    table.first { ends(with: $0.0) }
  }

  private func ends(with suffix: String) -> Bool {
    word.count >= suffix.utf8.count && word.suffix(suffix.utf8.count).elementsEqual(suffix.utf8)
  }

  private mutating func cut(_ count: Int) { word.removeLast(count) }

  private mutating func replace(_ suffix: String, by other: String) {
    cut(suffix.utf8.count)
    word.append(contentsOf: other.utf8)
  }

  private static let doubles = [
    ("ational", "ate"), ("fulness", "ful"), ("iveness", "ive"), ("ization", "ize"),
    ("ousness", "ous"), ("biliti", "ble"), ("lessli", "less"), ("tional", "tion"),
    ("alism", "al"), ("aliti", "al"), ("ation", "ate"), ("entli", "ent"), ("fulli", "ful"),
    ("iviti", "ive"), ("ousli", "ous"), ("abli", "able"), ("alli", "al"), ("anci", "ance"),
    ("ator", "ate"), ("enci", "ence"), ("izer", "ize"), ("bli", "ble"), ("ogi", ""), ("li", ""),
  ]

  private static let singles = [
    ("ational", "ate"), ("tional", "tion"), ("alize", "al"), ("ative", ""), ("icate", "ic"),
    ("iciti", "ic"), ("ical", "ic"), ("ness", ""), ("ful", ""),
  ]

  private static let lasts = [
    "ement", "able", "ance", "ence", "ible", "ment", "ant", "ate", "ent", "ion", "ism", "iti",
    "ive", "ize", "ous", "al", "er", "ic",
  ]
}
