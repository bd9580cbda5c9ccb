/// What of HTML is no text: tags, and charts as a whole.
extension CollectedWords {
  /// Passes a tag; headings change the field, charts are passed as a whole.
  func passTag(
    _ text: UnsafeBufferPointer<UInt8>, from start: Int, _ field: inout Field
  ) -> Int {
    if start + 3 < text.count {
      if text[start + 1] == UInt8(ascii: "h"), isDigit(text[start + 2]) { field = .heading }
      if text[start + 1] == UInt8(ascii: "/"), text[start + 2] == UInt8(ascii: "h") {
        field = .text
      }
      if has("<svg", text, at: start) { return endOfChart(text, from: start) }
    }
    return passThrough(UInt8(ascii: ">"), text, from: start)
  }

  private func endOfChart(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = start
    while index < text.count, !has("</svg>", text, at: index) { index += 1 }
    return index
  }

  private func has(
    _ mark: StaticString, _ text: UnsafeBufferPointer<UInt8>, at start: Int
  ) -> Bool {
    guard start + mark.utf8CodeUnitCount <= text.count else { return false }
    return (0..<mark.utf8CodeUnitCount).allSatisfy { text[start + $0] == mark.utf8Start[$0] }
  }

  /// Passes everything up to a byte, and the byte itself.
  private func passThrough(
    _ last: UInt8, _ text: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> Int {
    var index = start
    if let base = text.baseAddress {
      while index + 8 <= text.count {
        if let place = EightBytes(at: base + index).first(last) { return index + place + 1 }
        index += 8
      }
    }
    while index < text.count, text[index] != last { index += 1 }
    return index + 1
  }
}
