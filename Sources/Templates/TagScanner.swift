import Base

/// Finds the tags of one file, front to back, minding changes of the delimiters.
struct TagScanner {
  private(set) var tags: [Tag] = []
  private(set) var diagnostics: [Diagnostic] = []
  private let file: InputFile
  private var opening = Array("{{".utf8)
  private var closing = Array("}}".utf8)

  init(_ file: InputFile) {
    self.file = file
  }

  mutating func scan() {
    var position = file.bytes.textStart
    while let start = file.bytes.offset(of: opening, from: position) {
      guard let end = readTag(at: start) else {
        let place = file.place(start..<start + opening.count)
        return diagnostics.append(.unclosedTag(closing: closing, at: place))
      }
      position = end
    }
  }

  /// Returns the tag's end, or nil where nothing closes it.
  private mutating func readTag(at start: Int) -> Int? {
    let bytes = file.bytes
    var content = start + opening.count
    while content < bytes.count, bytes.isBlank(at: content) { content += 1 }
    guard content < bytes.count else { return nil }

    let kind = Tag.Kind(sigil: bytes[content])
    let isTriple = bytes[content] == UInt8(ascii: "{")
    let terminator = isTriple ? [UInt8(ascii: "}")] + closing : closing
    if kind != .escaped { content += 1 }
    guard let close = bytes.offset(of: terminator, from: content) else { return nil }

    let range = start..<close + terminator.count
    if kind == .delimiters { setDelimiters(content..<close, tag: range) }
    tags.append(tag(kind, range: range, content: bytes.trimming(content..<close)))
    return range.upperBound
  }

  private func tag(_ kind: Tag.Kind, range: Range<Int>, content: Range<Int>) -> Tag {
    let mayBeDynamic = kind == .partial || kind == .parent || kind == .close
    guard mayBeDynamic, content.first.map({ file.bytes[$0] }) == UInt8(ascii: "*") else {
      return Tag(kind, range: range, name: content, isDynamic: false)
    }
    let name = file.bytes.trimming(content.dropFirst())
    return Tag(kind, range: range, name: name, isDynamic: true)
  }

  /// Reads `<% %>=`: two words without an equals sign, and the sign that ends the tag.
  private mutating func setDelimiters(_ content: Range<Int>, tag: Range<Int>) {
    let words = file.bytes[content].dropLast().split { $0 <= UInt8(ascii: " ") }
    let isWhole = content.last.map { file.bytes[$0] } == UInt8(ascii: "=")
    guard isWhole, words.count == 2, !words.joined().contains(UInt8(ascii: "=")) else {
      return diagnostics.append(.badDelimiters(at: file.place(tag)))
    }
    opening = Array(words[0])
    closing = Array(words[1])
  }
}

extension Diagnostic {
  fileprivate static func unclosedTag(closing: [UInt8], at place: Place) -> Diagnostic {
    let closing = String(decoding: closing, as: UTF8.self)
    return Diagnostic(
      .templateInvalid, "a tag must be closed by \"\(closing)\"", at: place,
      help: "close the tag, or write &#123; for a brace that is text")
  }

  fileprivate static func badDelimiters(at place: Place) -> Diagnostic {
    Diagnostic(
      .templateInvalid, "a delimiter tag must name two delimiters without \"=\"", at: place,
      help: "write them with a space between, as in {{=<% %>=}}")
  }
}
