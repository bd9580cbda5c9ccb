internal import Base

/// The first level-1 heading of a page outside lists and quotations, which may be its title.
package struct FirstHeading: Sendable {
  /// Without marks, tags and references.
  package let text: String
  /// Its inline source in the file: without the marks before and after it, or the line below.
  package let content: Range<Int>
  /// Whether nothing but comments stands before it.
  package let isOpening: Bool
}

extension Walk {
  mutating func firstHeading(of page: ParsedPage) -> FirstHeading? {
    var next = addNotes(of: page)
    var isOpening = true
    while let block = next {
      if block.kind == .heading, block.headingLevel == 1, block.mark == 0 {
        leaf.begin(block)
        return FirstHeading(
          text: plainText(of: block), content: headingContent(in: fileRange(of: block)),
          isOpening: isOpening)
      }
      if block.kind != .htmlBlock || !isComment(block) { isOpening = false }
      next = block.next
    }
    return nil
  }

  private func headingContent(in block: Range<Int>) -> Range<Int> {
    file.bytes.withUnsafeBufferPointer { bytes in
      let block = bytes.trimmed(block)
      guard let first = block.first, bytes[first] == UInt8(ascii: "#") else {
        let line = block.last { bytes[$0].isLineEnd } ?? block.upperBound
        return bytes.trimmed(block.lowerBound..<line)
      }
      let start = block.first { bytes[$0] != UInt8(ascii: "#") } ?? block.upperBound
      var end = block.upperBound
      while end > start, bytes[end - 1] == UInt8(ascii: "#") { end -= 1 }
      // Marks at the end close the heading where a blank stands before them.
      let isClosed = end == start || bytes[end - 1].isBlank
      return bytes.trimmed(start..<(isClosed ? end : block.upperBound))
    }
  }
}
