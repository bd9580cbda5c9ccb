package import Base

/// YAML, by libyaml's events.
package enum YAMLFormat: DataFormat {
  package static let name = "YAML"
  package static let fileEndings = ["yaml", "yml"]

  package static func read(
    _ file: InputFile, in range: Range<Int>, code: DiagnosticCode
  ) -> (node: DataNode?, diagnostics: [Diagnostic]) {
    let start = range.lowerBound + byteOrderMark(in: file.bytes, at: range)
    let text = start..<range.upperBound
    if let directive = tagDirective(in: file.bytes[text]) {
      return (nil, [.tagDirective(code, at: file.place(directive))])
    }
    return file.bytes.withUnsafeBufferPointer { bytes in
      var builder = YAMLTreeBuilder(
        YAMLEventSource(UnsafeBufferPointer(rebasing: bytes[text])),
        YAMLOffsets(bytes, in: text), in: file, code: code)
      let node = builder.document()
      return (node, builder.diagnostics)
    }
  }
}

/// Where a `%TAG` line stands among the lines before the document, if one does.
///
/// libyaml compares each with all before it, so that a file of them would take quadratic time;
/// and they serve only tags, which are refused.
private func tagDirective(in text: ArraySlice<UInt8>) -> Range<Int>? {
  var rest = text
  while let first = rest.first, first == UInt8(ascii: "%") || first == UInt8(ascii: "#") {
    let line = rest.prefix { $0 != 0x0A && $0 != 0x0D }
    if line.starts(with: "%TAG".utf8) { return line.indices }
    rest = rest[line.endIndex...].drop { $0 == 0x0A || $0 == 0x0D || $0 == 0x20 || $0 == 0x09 }
  }
  return nil
}

extension Diagnostic {
  fileprivate static func tagDirective(_ code: DiagnosticCode, at place: Place) -> Diagnostic {
    Diagnostic(
      code, "YAML tags cannot be declared here", at: place,
      help: "remove the line: the field that a value fills gives its type")
  }
}
