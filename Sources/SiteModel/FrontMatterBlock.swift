package import Base
package import Tables

/// Where a page's front matter and body lie in its file.
package struct FrontMatterBlock: Sendable {
  /// The format and the byte range between the fences; nil where the page has none.
  package var content: (format: any DataFormat.Type, range: Range<Int>)?
  package var body: Range<Int>

  /// Splits a page. A fence is `---` (YAML) or `+++` (TOML) alone on the file's first line; the
  /// same fence alone on a later line ends it.
  package static func split(_ file: InputFile) -> (FrontMatterBlock, Diagnostic?) {
    let bytes = file.bytes
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    guard let fence = fence(at: start, in: bytes) else {
      let body = FrontMatterBlock(content: nil, body: start..<bytes.count)
      return (body, misplaced(after: start, in: file))
    }
    if let end = closing(fence, in: bytes) {
      let format: any DataFormat.Type = fence.mark == dash ? YAMLFormat.self : TOMLFormat.self
      let content = (format: format, range: fence.next..<end.line)
      return (FrontMatterBlock(content: content, body: end.next..<bytes.count), nil)
    }
    let whole = FrontMatterBlock(content: nil, body: bytes.count..<bytes.count)
    return (whole, .unclosed(file, start..<start + 3, mark: fence.mark))
  }

  /// Where the line of the fence that ends a block begins, and the line after it.
  static func closing(
    _ fence: (mark: UInt8, next: Int), in bytes: [UInt8]
  ) -> (line: Int, next: Int)? {
    var line = fence.next
    while line < bytes.count {
      if let end = self.fence(at: line, in: bytes), end.mark == fence.mark {
        return (line, end.next)
      }
      line = bytes[line...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count
    }
    return nil
  }

  static let dash = UInt8(ascii: "-")

  /// The fence that is alone on the line at `index`, and where the next line begins.
  static func fence(at index: Int, in bytes: [UInt8]) -> (mark: UInt8, next: Int)? {
    guard index + 3 <= bytes.count else { return nil }
    let mark = bytes[index]
    guard mark == dash || mark == UInt8(ascii: "+"), bytes[index + 1] == mark,
      bytes[index + 2] == mark
    else { return nil }
    var end = index + 3
    while end < bytes.count, bytes[end] == 0x20 || bytes[end] == 0x09 || bytes[end] == 0x0D {
      end += 1
    }
    guard end < bytes.count else { return (mark, end) }
    return bytes[end] == 0x0A ? (mark, end + 1) : nil
  }
}

extension Diagnostic {
  fileprivate static func unclosed(
    _ file: InputFile, _ range: Range<Int>, mark: UInt8
  ) -> Diagnostic {
    let fence = String(repeating: Character(Unicode.Scalar(mark)), count: 3)
    return Diagnostic(
      .frontMatterInvalid, "front matter that opens with \(fence) must be closed by \(fence)",
      at: file.place(range),
      help: "add a line \(fence) after the last field; a page that begins with a rule takes ***")
  }
}
