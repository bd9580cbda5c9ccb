/// The stem of an English word, by the Porter2 algorithm of the Snowball project.
///
/// "policies", "policy" → "polici". `EnglishStemmer+Script` does the same to a reader's words,
/// and one table of words holds both.
package struct EnglishStemmer {
  /// Lower-case ASCII; a `y` that is a consonant is written `Y` while the word is at work.
  var word: [UInt8]
  /// Where the regions start in which suffixes may go: behind the first consonant after a vowel,
  /// and behind the next one.
  private(set) var region1 = 0
  private(set) var region2 = 0

  /// - Parameter word: lower-case letters; a word that holds anything else is its own stem.
  package static func stem(_ word: [UInt8]) -> [UInt8] {
    guard word.count > 2, word.allSatisfy({ UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0 }) else {
      return word
    }
    if let known = irregular[word] { return known }
    var stemmer = EnglishStemmer(word: word)
    stemmer.run()
    return stemmer.word
  }

  private init(word: [UInt8]) {
    self.word = word
  }

  private mutating func run() {
    markConsonants()
    region1 = startOfRegion1()
    region2 = endOfSyllable(from: region1)
    dropPlural()
    guard !Self.keptAfterPlural.contains(word) else { return }
    dropPast()
    if word.count > 2, word[word.count - 1] | 0x20 == UInt8(ascii: "y"),
      !isVowel(at: word.count - 2)
    {
      word[word.count - 1] = UInt8(ascii: "i")
    }
    replaceDouble()
    replaceSingle()
    dropLast()
    dropFinal()
    for index in word.indices where word[index] == UInt8(ascii: "Y") {
      word[index] = UInt8(ascii: "y")
    }
  }

  // MARK: - Letters and regions

  /// A `y` at the start or after a vowel is a consonant.
  private mutating func markConsonants() {
    for index in word.indices where word[index] == UInt8(ascii: "y") {
      if index == 0 || isVowel(at: index - 1) { word[index] = UInt8(ascii: "Y") }
    }
  }

  func isVowel(at index: Int) -> Bool { Self.vowels.contains(word[index]) }

  func hasVowel(before end: Int) -> Bool { (0..<end).contains(where: isVowel) }

  private func startOfRegion1() -> Int {
    for prefix in Self.prefixes where word.starts(with: prefix) { return prefix.count }
    return endOfSyllable(from: 0)
  }

  /// The place behind the first consonant that follows a vowel.
  private func endOfSyllable(from start: Int) -> Int {
    var index = start
    while index < word.count, !isVowel(at: index) { index += 1 }
    while index < word.count, isVowel(at: index) { index += 1 }
    return min(index + 1, word.count)
  }

  /// Whether the letters before `end` close with a short syllable: "hop", "at".
  func endsInShortSyllable(before end: Int) -> Bool {
    guard end > 1, isVowel(at: end - 2), !isVowel(at: end - 1) else { return false }
    return end == 2
      || !isVowel(at: end - 3) && !Array("wxY".utf8).contains(word[end - 1])
  }

  private static let vowels = Array("aeiouy".utf8)
  private static let prefixes = ["gener", "commun", "arsen"].map { Array($0.utf8) }
  private static let keptAfterPlural = Set(
    ["inning", "outing", "canning", "herring", "earring", "proceed", "exceed", "succeed"]
      .map { Array($0.utf8) })

  private static let irregular: [[UInt8]: [UInt8]] = {
    let pairs = [
      ("skis", "ski"), ("skies", "sky"), ("dying", "die"), ("lying", "lie"), ("tying", "tie"),
      ("idly", "idl"), ("gently", "gentl"), ("ugly", "ugli"), ("early", "earli"),
      ("only", "onli"), ("singly", "singl"),
    ]
    let kept = ["sky", "news", "howe", "atlas", "cosmos", "bias", "andes"].map { ($0, $0) }
    return Dictionary(
      uniqueKeysWithValues: (pairs + kept).map { (Array($0.0.utf8), Array($0.1.utf8)) })
  }()
}
