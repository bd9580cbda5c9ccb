/// A key as it stands in a run.
struct KeyMatch {
  /// With the `-` of a suppressed author, the `@` and the braces.
  var range: Range<Int>
  var key: Range<Int>
  var isBraced: Bool
  var suppressesAuthor: Bool
}

/// A pair of brackets and the keys that stand in it directly.
struct BracketPair {
  var open: Int
  /// Nil where the bracket is never closed.
  var close: Int?
  var keys: [KeyMatch] = []
}

/// All keys and brackets of a run, found in one pass.
struct CitationKeyScan {
  /// In order of their opening.
  private(set) var pairs: [BracketPair] = []
  /// In order, those in brackets too.
  private(set) var keys: [KeyMatch] = []

  init(_ bytes: [UInt8]) {
    var open: [Int] = []
    var addressEnd = 0
    var index = 0
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: ":"), UInt8(ascii: "w"):
        if index >= addressEnd, beginsAddress(at: index, in: bytes) {
          addressEnd = endOfAddress(from: index, in: bytes)
        }
      case UInt8(ascii: "@"):
        if index >= addressEnd, let key = keyMatch(at: index, in: bytes) {
          keys.append(key)
          if let last = open.last { pairs[last].keys.append(key) }
          index = key.range.upperBound
          continue
        }
      case UInt8(ascii: "["):
        open.append(pairs.count)
        pairs.append(BracketPair(open: index))
      case UInt8(ascii: "]"):
        if let last = open.popLast() { pairs[last].close = index }
      default: break
      }
      index += 1
    }
  }
}

/// The key behind an `@`; nil where the `@` belongs to an e-mail address, a path or a handle.
private func keyMatch(at index: Int, in bytes: [UInt8]) -> KeyMatch? {
  let hasHyphen = index > 0 && bytes[index - 1] == UInt8(ascii: "-")
  let start = hasHyphen ? index - 1 : index
  guard index + 1 < bytes.count, !CitationKey.endsWord(before: start, in: bytes) else { return nil }
  if start > 0, bytes[start - 1] == UInt8(ascii: "/") || bytes[start - 1] == UInt8(ascii: "@") {
    return nil
  }
  if bytes[index + 1] == UInt8(ascii: "{") {
    return CitationKey.braced(at: index + 1, in: bytes).map { key in
      KeyMatch(
        range: start..<key.upperBound + 1, key: key, isBraced: true, suppressesAuthor: hasHyphen)
    }
  }
  let end = CitationKey.end(ofPlainKeyAt: index + 1, in: bytes)
  guard end > index + 1, end == bytes.count || bytes[end] != UInt8(ascii: "@") else { return nil }
  return KeyMatch(
    range: start..<end, key: index + 1..<end, isBraced: false, suppressesAuthor: hasHyphen)
}

private func beginsAddress(at index: Int, in bytes: [UInt8]) -> Bool {
  let byte = bytes[index]
  guard byte == UInt8(ascii: ":") || byte == UInt8(ascii: "w"), index + 2 < bytes.count,
    bytes[index + 1] == (byte == UInt8(ascii: ":") ? UInt8(ascii: "/") : byte)
  else { return false }
  return bytes[index...].starts(with: "://".utf8) || bytes[index...].starts(with: "www.".utf8)
}

/// An address ends at white space, and at the marks that may enclose one.
private func endOfAddress(from start: Int, in bytes: [UInt8]) -> Int {
  bytes[start...].firstIndex { byte in
    isSpace(byte) || byte == CitationRun.opaqueMark || "[]{}<>\";".utf8.contains(byte)
  } ?? bytes.count
}
