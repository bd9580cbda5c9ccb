import Foundation

/// One change to one file of a site, and the finding that it must bring about.
struct Mutant: Sendable {
  var file: String
  var text: String
  /// What was changed, for messages.
  var change: String
  var codes: Set<String>
  /// Where the finding must stand; the column only where the check marks it exactly.
  var line: Int
  var column: Int?
  /// Whether the change may leave a true statement: "more than 240" for "more than 245".
  var mayHold = false
}

/// A text with the places in it that can be changed.
struct MutableText {
  let file: String
  let text: String
  /// The end of the front matter; 0 where there is none.
  let bodyStart: String.Index

  init(file: String, text: String) {
    self.file = file
    self.text = text
    let fence = text.hasPrefix("---\n") ? text.range(of: "\n---\n") : nil
    bodyStart = fence?.upperBound ?? text.startIndex
  }

  func position(of index: String.Index) -> (line: Int, column: Int) {
    let before = text[..<index].unicodeScalars
    let line = before.count { $0 == "\n" } + 1
    let start = before.lastIndex(of: "\n").map { before.index(after: $0) } ?? before.startIndex
    return (line, before.distance(from: start, to: index) + 1)
  }

  func replacing(_ range: Range<String.Index>, with other: String) -> String {
    text.replacingCharacters(in: range, with: other)
  }

  func mutant(
    _ range: Range<String.Index>, _ other: String, _ codes: Set<String>, at place: String.Index,
    isExact: Bool = true
  ) -> Mutant {
    let (line, column) = position(of: place)
    return Mutant(
      file: file, text: replacing(range, with: other),
      change: "\(file):\(line): \(text[range]) → \(other) in \(text[text.lineRange(for: range)])",
      codes: codes, line: line, column: isExact ? column : nil)
  }
}
