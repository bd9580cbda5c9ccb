import Base

extension JSONReader {
  mutating func report(_ key: String, at place: Range<Int>, first: Range<Int>) {
    diagnostics.append(
      .keyGivenTwice(key, code, at: file.place(place), first: file.place(first)))
  }

  func expected(_ what: String) -> Refusal {
    let range = index..<characterEnd
    let found = range.isEmpty ? "the end of the file" : "\"\(shown(range))\""
    return refusal("expected \(what), found \(found)", at: range, help: mend)
  }

  private func shown(_ range: Range<Int>) -> String {
    current < 0x20
      ? "\\u00" + (current < 16 ? "0" : "") + String(current, radix: 16)
      : String(decoding: bytes[range], as: UTF8.self)
  }

  /// What the author most likely meant by what stands here, from other languages' habits.
  private var mend: String {
    switch current {
    case UInt8(ascii: "]"), UInt8(ascii: "}"):
      isAfterComma ? "remove the comma before it" : ""
    case UInt8(ascii: "'"): "write texts in double quotation marks"
    case UInt8(ascii: "/"), UInt8(ascii: "#"): "JSON has no comments"
    case UInt8(ascii: "+"): "write the number without a plus sign"
    case UInt8(ascii: "."): "write a digit before the decimal point"
    case UInt8(ascii: "N"), UInt8(ascii: "I"): "write null where there is no number"
    case UInt8(ascii: "T"), UInt8(ascii: "F"): "write true and false in lower case"
    default: ""
    }
  }

  private var isAfterComma: Bool {
    bytes[..<index].last { $0 > 0x20 } == UInt8(ascii: ",")
  }

  func unclosed(from start: Int) -> Refusal {
    refusal("a text must be closed by a quotation mark", at: start..<start + 1)
  }

  func controlCharacter() -> Refusal {
    refusal(
      "a text must not run over lines or hold control characters", at: index..<index,
      help: "write \\n for a line end and \\t for a tab, or close the quotation mark")
  }

  func unknownEscape(from start: Int) -> Refusal {
    refusal(
      "a backslash must begin one of \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\u",
      at: start..<characterEnd, help: "double the backslash")
  }

  func loneSurrogate(_ start: Int) -> Refusal {
    refusal(
      "an escape for half of a character must stand beside the other half", at: start..<index)
  }

  private func refusal(_ message: String, at range: Range<Int>, help: String = "") -> Refusal {
    Refusal(Diagnostic(code, message, at: file.place(range), help: help))
  }

  private var characterEnd: Int {
    var end = min(index + 1, self.end)
    while end < self.end, bytes[end] & 0xC0 == 0x80 { end += 1 }
    return end
  }
}
