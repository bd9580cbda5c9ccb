/// A footnote's definition: `[^label]: text`, and the lines that belong to it.
struct NoteDefinition {
  /// What references are compared with: lower case.
  var label: String
  /// `[^label]` in the file.
  var range: Range<Int>
  /// Indices of its lines in the scan.
  var firstLine: Int
  var endLine: Int
  /// Where the first line's text starts in the file.
  var content: Int
  /// What stands before the definition on its first line.
  var prefix: LinePrefix
  /// The column of the list item in which it stands, or 0.
  var column: Int
  /// Whether a line that is not indented may go on with its last paragraph.
  var hasOpenParagraph = false
}

/// `[^label]` as it stands in some bytes.
struct NoteLabel {
  /// The label's own bytes.
  var name: Range<Int>
  /// The offset after the closing bracket.
  var end: Int { name.upperBound + 1 }

  /// Nil where there is none at `offset`; labels hold neither white space nor brackets.
  init?(_ bytes: Bytes, at offset: Int, before limit: Int) {
    guard offset + 3 < limit, bytes[offset] == .bracket, bytes[offset + 1] == .caret else {
      return nil
    }
    var index = offset + 2
    while index < limit, !bytes[index].isSpace, bytes[index] != .bracket, bytes[index] != 0 {
      if bytes[index] == .closingBracket {
        guard index > offset + 2 else { return nil }
        name = offset + 2..<index
        return
      }
      index += 1
    }
    return nil
  }

  func key(in bytes: Bytes) -> String {
    bytes.text(name).lowercased()
  }
}
