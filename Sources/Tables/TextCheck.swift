package import Base

/// The length of a byte order mark at the start of `range`: three bytes or none.
func byteOrderMark(in bytes: [UInt8], at range: Range<Int>) -> Int {
  bytes[range].starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
}

/// A finding about the first byte in `range` that is no UTF-8, or nil where all is well.
func checkUTF8(_ file: InputFile, in range: Range<Int>, code: DiagnosticCode) -> Diagnostic? {
  guard let offset = firstInvalidUTF8(in: file.bytes), range.contains(offset) else { return nil }
  return .notUTF8(code, at: file.place(offset..<offset + 1))
}

/// What keeps a file from being text: a NUL, or the first byte that is no UTF-8.
package func textFault(in file: InputFile, code: DiagnosticCode = .fileInvalid) -> Diagnostic? {
  if let nul = firstNUL(in: file.bytes) {
    return Diagnostic(
      code, "a text file must not hold NUL bytes", at: file.place(nul..<nul + 1),
      help: "save the file as UTF-8 text; UTF-16 and binary files hold such bytes")
  }
  return checkUTF8(file, in: 0..<file.bytes.count, code: code)
}

extension Diagnostic {
  static func notUTF8(_ code: DiagnosticCode, at place: Place) -> Diagnostic {
    Diagnostic(code, "a text file must be UTF-8", at: place, help: "save the file as UTF-8")
  }
}
