import Base

/// The length of a byte order mark at the start of `range`: three bytes or none.
func byteOrderMark(in bytes: [UInt8], at range: Range<Int>) -> Int {
  bytes[range].starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
}

/// A finding about the first byte in `range` that is no UTF-8, or nil where all is well.
func checkUTF8(_ file: InputFile, in range: Range<Int>, code: DiagnosticCode) -> Diagnostic? {
  guard let offset = firstInvalidUTF8(in: file.bytes), range.contains(offset) else { return nil }
  return .notUTF8(code, at: file.place(offset..<offset + 1))
}

extension Diagnostic {
  static func notUTF8(_ code: DiagnosticCode, at place: Place) -> Diagnostic {
    Diagnostic(code, "a text file must be UTF-8", at: place, help: "save the file as UTF-8")
  }
}
