import Base

/// What a template lets through to readers though it means nothing to them: attributes without
/// their value, left-over tags, places on somebody's machine.
///
/// Text of templates is looked through once, when it is compiled, and a value is only looked at
/// where it is empty, so pages pay nothing. What an author writes is his own: values pass.
extension TemplateCompiler {
  mutating func checkLeaks(in range: Range<Int>) {
    guard strictness == .strict else { return }
    let text = unit.file.bytes[range]
    for leak in leaks {
      guard let found = place(of: Array(leak.mark.utf8), in: text) else { continue }
      diagnostics.append(.leak(leak.name, leak.mark, at: unit.file.place(found)))
    }
  }
}

/// Where a mark stands first. `firstRange(of:)` is generic code, which took longer over the theme
/// than a hundred pages take.
private func place(of mark: [UInt8], in text: ArraySlice<UInt8>) -> Range<Int>? {
  let start = text.withUnsafeBufferPointer { bytes in
    bytes.indices.first { bytes[$0] == mark[0] && bytes[$0...].starts(with: mark) }
  }
  return start.map { text.startIndex + $0..<text.startIndex + $0 + mark.count }
}

private let leaks: [(mark: String, name: String)] = [
  ("{{", "the tags of templates"), ("}}", "the tags of templates"),
  ("file://", "a place on a machine"), ("/home/", "a place on a machine"),
  ("/Users/", "a place on a machine"), ("C:\\", "a place on a machine"),
  (">undefined<", "a word of programs"), ("\"undefined\"", "a word of programs"),
  (">null<", "a word of programs"), ("\"null\"", "a word of programs"),
]

/// Attributes that say nothing, or something wrong, when they are empty. An empty `alt` is right.
private let filledAttributes = [
  "href", "src", "id", "for", "datetime", "lang", "content", "action",
].map { Array(" \($0)=\"".utf8) }

extension Renderer {
  /// Reports a variable without a value that was to be all of an attribute.
  mutating func checkAttribute(_ path: Path) {
    guard strictness == .strict, buffer.last == UInt8(ascii: "\""), endsAttribute else { return }
    let isWrong = buffer.withBytes { bytes in
      filledAttributes.contains {
        bytes.count > $0.count && bytes.suffix($0.count).elementsEqual($0)
      }
    }
    if isWrong { reportEmptyAttribute(path) }
  }

  /// Whether what follows closes the attribute.
  private var endsAttribute: Bool {
    guard let text = code.operations[position + 1].text else { return false }
    return code.bytes(text.run).first == UInt8(ascii: "\"")
  }
}

extension Diagnostic {
  fileprivate static func leak(_ what: String, _ mark: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .outputLeak, "a page must not show its readers \(what): \"\(mark)\"", at: place,
      help: "take it out of the template")
  }
}
