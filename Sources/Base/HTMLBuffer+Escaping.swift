// Writing text and addresses so that they stand for themselves.
extension HTMLBuffer {
  /// Writes text so that it stands for itself in HTML content and in quoted attributes.
  ///
  /// The four characters `& < > "` become entities, as in libcmark's own renderer.
  package mutating func write(escaping text: String) {
    text.withBytes { write(escaping: $0) }
  }

  package mutating func write(escaping run: ArraySlice<UInt8>) {
    run.withUnsafeBufferPointer { write(escaping: $0) }
  }

  package mutating func write(escaping run: UnsafeBufferPointer<UInt8>) {
    var start = 0
    while start < run.count {
      let end = nextMark(in: run, from: start)
      if start < end { write(UnsafeBufferPointer(rebasing: run[start..<end])) }
      guard end < run.count else { return }
      writeEntity(for: run[end])
      start = end + 1
    }
  }

  private mutating func writeEntity(for byte: UInt8) {
    switch byte {
    case UInt8(ascii: "&"): write("&amp;")
    case UInt8(ascii: "<"): write("&lt;")
    case UInt8(ascii: ">"): write("&gt;")
    default: write("&quot;")
    }
  }

  /// Writes an address as the value of a quoted `href` or `src`.
  ///
  /// Bytes that may not stand in a URL are percent-encoded, existing escapes are kept; `&` and
  /// `'` become entities. Equal to libcmark's `houdini_escape_href`.
  package mutating func write(escapingURL address: String) {
    address.withBytes { write(escapingURL: $0) }
  }

  package mutating func write(escapingURL run: UnsafeBufferPointer<UInt8>) {
    let table = escapedInURL
    var start = 0
    while start < run.count {
      let end = table.next(in: run, from: start)
      if start < end { write(UnsafeBufferPointer(rebasing: run[start..<end])) }
      guard end < run.count else { return }
      writeInURL(run[end])
      start = end + 1
    }
  }

  private mutating func writeInURL(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "&"): write("&amp;")
    case UInt8(ascii: "'"): write("&#x27;")
    default:
      write(byte: UInt8(ascii: "%"))
      write(byte: hexadecimalDigit(byte >> 4))
      write(byte: hexadecimalDigit(byte & 15))
    }
  }
}

/// Where the next of `& < > "` stands, from `start`; the end where there is none.
///
/// Eight bytes at a time: `<` and `>` differ in one bit, `&` and `"` in another, so that two
/// comparisons of a word see all four.
private func nextMark(in run: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
  var index = start
  while index + 8 <= run.count {
    let word = EightBytes(run, at: index).bytes
    let angles = EightBytes(word & 0xFDFD_FDFD_FDFD_FDFD ^ 0x3C3C_3C3C_3C3C_3C3C)
    let others = EightBytes(word & 0xFBFB_FBFB_FBFB_FBFB ^ 0x2222_2222_2222_2222)
    if angles.zeros | others.zeros != 0 { break }
    index += 8
  }
  while index < run.count, run[index] & 0xFD != 0x3C, run[index] & 0xFB != 0x22 { index += 1 }
  return index
}

private func hexadecimalDigit(_ value: UInt8) -> UInt8 {
  value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
}

private let escapedInURL = ByteTable { !safeInURL.contains($0) }

/// The bytes that stand in a URL as they are: letters, digits and `-_.+!*(),%#@?=;:/$~`.
private let safeInURL = ASCIISet("-_.+!*(),%#@?=;:/$~", lettersAndDigits: true)
