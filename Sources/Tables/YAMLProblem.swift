import Base

/// What libyaml says of a malformed text, and where.
struct YAMLProblem {
  var problem: String
  /// What it was about when it met the problem.
  var context: String
  /// Where the problem lies, and where what it was about began; both count characters.
  var character: Int
  var contextCharacter: Int
  /// Where a byte lies that is no text, if that is the problem.
  var byte: Int?
}

extension YAMLProblem {
  /// The problem in the words of this program.
  func diagnostic(_ code: DiagnosticCode, in file: InputFile, _ offsets: YAMLOffsets) -> Diagnostic
  {
    let met = byte.map(offsets.byteOffset(ofByte:)) ?? offsets.byteOffset(of: character)
    let words = YAMLWords.of(self, at: met < file.bytes.count ? file.bytes[met] : nil)
    let start = words.isAtContext ? offsets.byteOffset(of: contextCharacter) : met
    let end = max(start, min(start + 1, file.bytes.count))
    return Diagnostic(
      code, words.message, at: file.place(start..<end), help: words.help)
  }
}
