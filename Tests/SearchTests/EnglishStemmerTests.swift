import Search
import TestSupport
import Testing

@Suite struct EnglishStemmerTests {
  /// Five thousand common words, and rarer ones with each suffix, with their stems as the Snowball
  /// project's own program gives them: a number of letters kept, and what follows them.
  private static let table: [(word: String, stem: String)] = {
    let text = ProjectFiles.read("Tests/SearchTests/stems.txt") ?? ""
    return text.split(separator: "\n").map { (line: Substring) in
      let parts = line.split(separator: " ", maxSplits: 1)
      let (word, rest) = (String(parts[0]), parts.count > 1 ? parts[1] : "")
      let digits = rest.prefix { $0.isNumber }
      let ending: Substring = rest.dropFirst(digits.count)
      return (word, String(word.prefix(Int(digits) ?? 0)) + String(ending))
    }
  }()

  private func stem(_ word: String) -> String {
    String(decoding: EnglishStemmer.stem(Array(word.utf8)), as: UTF8.self)
  }

  @Test func theStemsAreSnowballs() {
    #expect(Self.table.count > 5_000)
    let wrong = Self.table.filter { stem($0.word) != $0.stem }.map(\.word)
    #expect(wrong == [])
  }

  @Test func whatHoldsNoPlainLetterStaysAsItIs() {
    for word in ["2024", "19.8", "straße", "h2s", "is"] { #expect(stem(word) == word) }
  }
}
