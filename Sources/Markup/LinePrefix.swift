/// What stands before a line's content: block quotes and white space.
struct LinePrefix {
  /// How many `>` there are.
  var quotes = 0
  /// Columns of white space after the last `>` and the one space that belongs to it.
  var indent = 0
  /// Bytes of white space right before the content, up to the last tab.
  var spaces = 0
  /// Offset of the content, or of the line's end where it is blank.
  var content: Int
  /// Offset of the content's end, the line's end not counted.
  var end: Int

  var isBlank: Bool { content == end }

  /// - Parameter quotes: how many `>` to read at most; further ones are content.
  init(_ bytes: Bytes, line: Range<Int>, quotes limit: Int = .max) {
    end = line.upperBound
    while end > line.lowerBound, bytes[end - 1].isLineEnd { end -= 1 }
    content = line.lowerBound
    while content < end {
      let byte = bytes[content]
      if byte.isBlank {
        indent = byte == 0x09 ? (indent | 3) + 1 : indent + 1
        spaces = byte == 0x09 ? 0 : spaces + 1
      } else if byte == .quoteMark, quotes < limit, indent < 4 {
        quotes += 1
        (indent, spaces) = (0, 0)
        if content + 1 < end, bytes[content + 1] == 0x20 { content += 1 }
      } else {
        break
      }
      content += 1
    }
  }
}

/// The marker of a list item at the start of a line's content.
struct ListMarker {
  /// Bytes of the marker itself: `-` is one, `12.` three.
  var width: Int

  init?(_ bytes: Bytes, at offset: Int, before end: Int) {
    var index = offset
    while index < end, index - offset < 9, bytes[index].isDigit { index += 1 }
    guard index < end else { return nil }
    let mark = bytes[index]
    let fits =
      index == offset
      ? mark == .hyphen || mark == UInt8(ascii: "*") || mark == UInt8(ascii: "+")
      : mark == UInt8(ascii: ".") || mark == UInt8(ascii: ")")
    guard fits, index + 1 == end || bytes[index + 1].isBlank else { return nil }
    width = index + 1 - offset
  }
}

/// Whether a line's content is a thematic break: three or more of one mark, and white space.
func isThematicBreak(_ bytes: Bytes, _ content: Range<Int>) -> Bool {
  guard let mark = content.first.map({ bytes[$0] }),
    mark == .hyphen || mark == UInt8(ascii: "*") || mark == UInt8(ascii: "_")
  else { return false }
  var count = 0
  for byte in bytes[content] where !byte.isBlank {
    guard byte == mark else { return false }
    count += 1
  }
  return count >= 3
}
