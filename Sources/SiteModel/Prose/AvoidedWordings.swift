package import Evidence

/// The wordings that the glossary avoids, ready to be found in a text.
///
/// Case does not count, hyphens are blanks, and a plural -s may follow.
package struct AvoidedWordings: Sendable {
  struct Match {
    /// Bytes of the text.
    var range: Range<Int>
    var wording: String
    /// What the glossary has instead.
    var term: String
  }

  private struct Wording: Sendable {
    var words: [[UInt8]]
    var text: String
    var term: String
  }

  private var wordings: [Wording] = []
  /// Wordings by their first words.
  private var byFirst: [[UInt8]: [Int]] = [:]
  /// The first letters of the first words: most words of a text begin with none of them.
  private var initials = [Bool](repeating: false, count: 256)

  package init(of terms: [Term]) {
    for term in terms {
      for text in term.avoid {
        let words = AvoidedWordings.words(of: Array(text.utf8)).map { lowercased(text.utf8, $0) }
        guard let first = words.first, let initial = first.first else { continue }
        byFirst[first, default: []].append(wordings.count)
        initials[Int(initial)] = true
        wordings.append(Wording(words: words, text: text, term: term.term))
      }
    }
    for first in byFirst.keys {
      byFirst[first]?.sort { wordings[$0].words.count > wordings[$1].words.count }
    }
  }

  package var isEmpty: Bool { wordings.isEmpty }

  /// In order; of wordings that begin at one word the longest counts.
  func matches(in text: [UInt8]) -> [Match] {
    guard !isEmpty else { return [] }
    let words = AvoidedWordings.words(of: text)
    var found: [Match] = []
    var index = 0
    while index < words.count {
      let first = words[index]
      if initials[Int(lowercased(text[first.lowerBound]))],
        let match = match(at: index, of: words, in: text)
      {
        found.append(match.match)
        index += match.count
      } else {
        index += 1
      }
    }
    return found
  }

  private func match(
    at index: Int, of words: [Range<Int>], in text: [UInt8]
  ) -> (match: Match, count: Int)? {
    let first = lowercased(text, words[index])
    // A wording of one word may carry its plural in it.
    let singular = first.last == UInt8(ascii: "s") ? Array(first.dropLast()) : first
    let candidates = (byFirst[first] ?? []) + (singular == first ? [] : byFirst[singular] ?? [])
    for candidate in candidates {
      let wording = wordings[candidate]
      let end = index + wording.words.count
      guard end <= words.count else { continue }
      let agrees = wording.words.indices.allSatisfy { part in
        let word = lowercased(text, words[index + part])
        let isLast = part == wording.words.count - 1
        return word == wording.words[part]
          || isLast && word == wording.words[part] + [UInt8(ascii: "s")]
      }
      guard agrees, AvoidedWordings.areJoined(words[index..<end], in: text) else { continue }
      let range = words[index].lowerBound..<words[end - 1].upperBound
      return (Match(range: range, wording: wording.text, term: wording.term), wording.words.count)
    }
    return nil
  }

  /// Whether nothing but blanks and hyphens stands between words: only then are they one wording.
  private static func areJoined(_ words: ArraySlice<Range<Int>>, in text: [UInt8]) -> Bool {
    zip(words, words.dropFirst()).allSatisfy { word, next in
      String(decoding: text[word.upperBound..<next.lowerBound], as: UTF8.self).allSatisfy {
        $0.isWhitespace || "-\u{2010}\u{2011}".contains($0)
      }
    }
  }

  /// Runs of letters and digits.
  private static func words(of text: [UInt8]) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var start: Int?
    var index = 0
    while index < text.count {
      let mark = lengthOfMark(at: index, in: text)
      if mark == 0 {
        start = start ?? index
      } else if let opened = start {
        words.append(opened..<index)
        start = nil
      }
      index += max(mark, 1)
    }
    if let start { words.append(start..<text.count) }
    return words
  }

  /// The length of what is no letter and no digit; of the marks beyond ASCII those up to U+00BF, and
  /// dashes, quotation marks and spaces from U+2000 to U+207F.
  private static func lengthOfMark(at index: Int, in text: [UInt8]) -> Int {
    switch text[index] {
    case 0xC2: min(2, text.count - index)
    case 0xE2 where index + 2 < text.count && text[index + 1] & 0xFE == 0x80: 3
    default: isWordByte(text[index]) ? 0 : 1
    }
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...0xFF:
      true
    default: false
    }
  }
}

private func lowercased(_ byte: UInt8) -> UInt8 {
  (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
}

private func lowercased(_ text: some Collection<UInt8>, _ range: Range<Int>) -> [UInt8] {
  text.dropFirst(range.lowerBound).prefix(range.count).map { lowercased($0) }
}
