import Base

/// Front matter that is none, and would be published as prose, `draft: true` with it.
extension FrontMatterBlock {
  static func misplaced(after start: Int, in file: InputFile) -> Diagnostic? {
    if let fence = misplacedFence(after: start, in: file.bytes) { return .misplaced(file, fence) }
    return unopenedField(at: start, in: file.bytes).map { .unopened(file, $0.range, $0.mark) }
  }

  /// The fence of front matter before which nothing but white space and a comment stands.
  ///
  /// A rule is told from it by its next line, which is no field.
  private static func misplacedFence(after start: Int, in bytes: [UInt8]) -> Range<Int>? {
    var index = afterSpace(start, in: bytes)
    if bytes[index...].starts(with: "<!--".utf8) {
      guard let end = afterComment(index, in: bytes) else { return nil }
      index = afterSpace(end, in: bytes)
    }
    guard index > start, let fence = fence(at: index, in: bytes),
      isField(at: fence.next, separator: fence.mark == dash ? ":" : "=", in: bytes),
      closing(fence, in: bytes) != nil
    else { return nil }
    return index..<index + 3
  }

  /// Fields that a page's front matter mostly begins with.
  private static let firstFields = ["title", "type", "id", "summary", "date", "draft"]

  /// The file's first line where it is a field, and a fence ends the lines that follow it; with the
  /// mark of that fence. Of other words it would be a heading with a line below it.
  private static func unopenedField(
    at start: Int, in bytes: [UInt8]
  ) -> (range: Range<Int>, mark: UInt8)? {
    guard firstFields.contains(where: { bytes[start...].starts(with: $0.utf8) }) else { return nil }
    var line = start
    while line < bytes.count {
      if let fence = fence(at: line, in: bytes) {
        let separator: Unicode.Scalar = fence.mark == dash ? ":" : "="
        guard isField(at: start, separator: separator, in: bytes) else { return nil }
        return (start..<start + bytes[start...].prefix { $0 >= 0x20 }.count, fence.mark)
      }
      let end = bytes[line...].firstIndex(of: 0x0A) ?? bytes.count
      if bytes[line..<end].allSatisfy({ $0 <= 0x20 }) { return nil }
      line = end + 1
    }
    return nil
  }

  private static func afterSpace(_ start: Int, in bytes: [UInt8]) -> Int {
    bytes[start...].firstIndex { $0 != 0x20 && !(0x09...0x0D).contains($0) } ?? bytes.count
  }

  private static func afterComment(_ start: Int, in bytes: [UInt8]) -> Int? {
    let close = Array("-->".utf8)
    var index = start + 4
    while index + 3 <= bytes.count {
      if bytes[index..<index + 3].elementsEqual(close) { return index + 3 }
      index += 1
    }
    return nil
  }

  /// Whether a line begins like `key: value` or `key = value`.
  private static func isField(
    at start: Int, separator: Unicode.Scalar, in bytes: [UInt8]
  ) -> Bool {
    let line = bytes[start...].prefix { $0 != 0x0A && $0 != 0x0D }
    let key = line.prefix {
      (0x30...0x39).contains($0) || (0x61...0x7A).contains($0 | 0x20) || "-_".utf8.contains($0)
    }
    let rest = line[key.endIndex...].drop { $0 == 0x20 || $0 == 0x09 }
    guard !key.isEmpty, rest.first == UInt8(ascii: separator) else { return false }
    // In YAML `a:b` is no field, and in prose an address.
    return separator == "=" || rest.count == 1 || " \t".utf8.contains(rest[rest.startIndex + 1])
  }
}

extension Diagnostic {
  fileprivate static func misplaced(_ file: InputFile, _ range: Range<Int>) -> Diagnostic {
    Diagnostic(
      .frontMatterInvalid, "front matter must stand at the very top of its file",
      at: file.place(range),
      help: "remove what stands before it; a page that begins with a rule takes ***")
  }

  fileprivate static func unopened(
    _ file: InputFile, _ range: Range<Int>, _ mark: UInt8
  ) -> Diagnostic {
    let fence = String(repeating: Character(Unicode.Scalar(mark)), count: 3)
    return Diagnostic(
      .frontMatterInvalid, "front matter that is closed by \(fence) must be opened by \(fence)",
      at: file.place(range), help: "add a line \(fence) before the first field")
  }
}
