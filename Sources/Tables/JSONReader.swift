import Base

/// The reader behind `JSONFormat`: one pass over the bytes, each value with its place.
///
/// The bytes are UTF-8, checked before. Recursion is bounded by `DataLimits.depth`.
struct JSONReader {
  /// What went wrong so far; reading goes on after a key given twice.
  var diagnostics: [Diagnostic] = []

  let file: InputFile
  let code: DiagnosticCode
  let bytes: UnsafeBufferPointer<UInt8>
  let end: Int
  var index: Int

  init(
    _ bytes: UnsafeBufferPointer<UInt8>, in text: Range<Int>, of file: InputFile,
    code: DiagnosticCode
  ) {
    self.bytes = bytes
    self.file = file
    self.code = code
    index = text.lowerBound
    end = text.upperBound
  }

  /// Reads the one value of the text; nil where it cannot be read to its end.
  mutating func document() -> DataNode? {
    do throws(Refusal) {
      skipSpace()
      let node = try value(depth: 1)
      skipSpace()
      guard index == end else { throw expected("the end of the file") }
      return node
    } catch {
      diagnostics.append(error.diagnostic)
      return nil
    }
  }

  private mutating func value(depth: Int) throws(Refusal) -> DataNode {
    switch current {
    case UInt8(ascii: "{"): return try map(depth: depth)
    case UInt8(ascii: "["): return try list(depth: depth)
    case UInt8(ascii: "\""):
      let (text, range) = try string()
      return DataNode(.scalar(Scalar(text, .string)), range: range)
    case UInt8(ascii: "t"): return try word("true", .bool)
    case UInt8(ascii: "f"): return try word("false", .bool)
    case UInt8(ascii: "n"): return try word("null", .null)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try number()
    default: throw expected("a value")
    }
  }

  private mutating func map(depth: Int) throws(Refusal) -> DataNode {
    let start = try open(depth: depth)
    var entries: [DataNode.Entry] = []
    var seen = SeenKeys()
    if !skip(UInt8(ascii: "}")) {
      repeat {
        skipSpace()
        guard current == UInt8(ascii: "\"") else { throw expected("a key in quotation marks") }
        let (key, range) = try string()
        skipSpace()
        guard skip(UInt8(ascii: ":")) else { throw expected("a colon") }
        skipSpace()
        let value = try value(depth: depth + 1)
        if let first = seen.firstIndex(of: key, in: entries) {
          report(key, at: range, first: entries[first].keyRange)
        } else {
          entries.append(DataNode.Entry(key: key, keyRange: range, value: value))
        }
        skipSpace()
      } while skip(UInt8(ascii: ","))
      guard skip(UInt8(ascii: "}")) else { throw expected("a comma or \"}\"") }
    }
    return DataNode(.map(entries), range: start..<index)
  }

  private mutating func list(depth: Int) throws(Refusal) -> DataNode {
    let start = try open(depth: depth)
    var nodes: [DataNode] = []
    if !skip(UInt8(ascii: "]")) {
      repeat {
        skipSpace()
        nodes.append(try value(depth: depth + 1))
        skipSpace()
      } while skip(UInt8(ascii: ","))
      guard skip(UInt8(ascii: "]")) else { throw expected("a comma or \"]\"") }
    }
    return DataNode(.list(nodes), range: start..<index)
  }

  /// Steps over an opening bracket; the offset at which it stands.
  private mutating func open(depth: Int) throws(Refusal) -> Int {
    let start = index
    guard depth <= DataLimits.depth else {
      throw Refusal(.tooDeep(at: file.place(start..<start + 1)))
    }
    index += 1
    skipSpace()
    return start
  }

  private mutating func word(_ word: String, _ kind: Scalar.Kind) throws(Refusal) -> DataNode {
    let range = index..<min(index + word.utf8.count, end)
    guard bytes[range].elementsEqual(word.utf8) else { throw expected("a value") }
    index = range.upperBound
    return DataNode(.scalar(Scalar(word, kind)), range: range)
  }

  /// Section 6: the text is kept as written, so no digit is lost.
  private mutating func number() throws(Refusal) -> DataNode {
    let start = index
    _ = skip(UInt8(ascii: "-"))
    if skip(UInt8(ascii: "0")) {
      guard !isDigit(current) else { throw expected("a number without a leading zero") }
    } else {
      try digits()
    }
    if skip(UInt8(ascii: ".")) { try digits() }
    if skip(UInt8(ascii: "e")) || skip(UInt8(ascii: "E")) {
      if !skip(UInt8(ascii: "+")) { _ = skip(UInt8(ascii: "-")) }
      try digits()
    }
    let text = String(decoding: bytes[start..<index], as: UTF8.self)
    return DataNode(.scalar(Scalar(text, .number)), range: start..<index)
  }

  private mutating func digits() throws(Refusal) {
    guard isDigit(current) else { throw expected("a digit") }
    while isDigit(current) { index += 1 }
  }
}

// MARK: - Bytes

extension JSONReader {
  /// The byte here; a null at the end, which no JSON text holds.
  var current: UInt8 { index < end ? bytes[index] : 0 }

  mutating func skip(_ byte: UInt8) -> Bool {
    guard current == byte, index < end else { return false }
    index += 1
    return true
  }

  mutating func skipSpace() {
    while current == 0x20 || current == 0x0A || current == 0x0D || current == 0x09 { index += 1 }
  }
}
