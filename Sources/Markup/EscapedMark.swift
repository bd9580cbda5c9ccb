/// `\~`, `\@` and `\[^`, which libcmark's tree would show as if the backslash were not there.
///
/// The mark after the backslash is replaced by a control character. Then the backslash escapes
/// nothing and stays in the tree, and the pair says: no strikethrough, citation or footnote. Code
/// and raw HTML get the mark back behind its backslash, all other text without it.
enum EscapedMark {
  static let tilde: UInt8 = 0x04
  static let bracket: UInt8 = 0x05
  static let at: UInt8 = 0x06
  static let substitute: UInt8 = 0x1A

  static func occur(in bytes: Bytes) -> Bool {
    var start = 0
    while let offset = bytes.find(.backslash, in: start..<bytes.count) {
      if mark(after: offset, in: bytes) != nil { return true }
      start = offset + 2
      if start > bytes.count { return false }
    }
    return false
  }

  static func rewrite(_ text: inout [UInt8]) {
    text.withUnsafeMutableBufferPointer { text in
      for index in text.indices where (tilde...at).contains(text[index]) {
        text[index] = substitute
      }
      let bytes = Bytes(text)
      var start = 0
      while start < bytes.count, let offset = bytes.find(.backslash, in: start..<bytes.count) {
        if let mark = mark(after: offset, in: bytes) { text[offset + 1] = mark }
        start = offset + 2
      }
    }
  }

  /// The author's byte for a mark, or nil for any other byte.
  static func restored(_ byte: UInt8) -> UInt8? {
    switch byte {
    case tilde: .tilde
    case bracket: .bracket
    case at: UInt8(ascii: "@")
    default: nil
    }
  }

  private static func mark(after offset: Int, in bytes: Bytes) -> UInt8? {
    guard offset + 1 < bytes.count else { return nil }
    switch bytes[offset + 1] {
    case .tilde: return tilde
    case UInt8(ascii: "@"): return at
    case .bracket where offset + 2 < bytes.count && bytes[offset + 2] == .caret: return bracket
    default: return nil
    }
  }
}
