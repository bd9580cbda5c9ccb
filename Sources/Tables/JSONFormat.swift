package import Base

/// JSON, strictly by RFC 8259.
package enum JSONFormat: DataFormat {
  package static let name = "JSON"
  package static let fileEndings = ["json"]

  package static func read(
    _ file: InputFile, in range: Range<Int>, code: DiagnosticCode
  ) -> (node: DataNode?, diagnostics: [Diagnostic]) {
    let start = range.lowerBound + byteOrderMark(in: file.bytes, at: range)
    let text = start..<range.upperBound
    if let malformed = checkUTF8(file, in: text, code: code) { return (nil, [malformed]) }
    return file.bytes.withUnsafeBufferPointer { bytes in
      var reader = JSONReader(bytes, in: text, of: file, code: code)
      let node = reader.document()
      return (node, reader.diagnostics)
    }
  }
}
