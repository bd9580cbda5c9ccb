import Base

/// An entry of a BibTeX file; values still hold their braces and commands.
struct BibTeXEntry {
  var type: String
  var typeRange: Range<Int>
  var key: String
  var keyRange: Range<Int>
  var fields: [String: (text: String, range: Range<Int>)] = [:]
}

/// Reads entries, strings and comments; text between entries is comment too.
///
/// After a fault reading goes on at the next line that begins with `@`.
struct BibTeXParser {
  private let file: InputFile
  private var index = 0
  private var strings: [String: String]
  private(set) var entries: [BibTeXEntry] = []
  private(set) var diagnostics: [Diagnostic] = []

  /// Reading ends there: each unclosed brace costs a look at the rest of the file.
  private static let faultLimit = 100
  /// Strings may be made of strings, and would double with each line.
  private static let valueLimit = 100_000

  private struct Fault: Error {
    var message: String
    var range: Range<Int>
    var help: String
  }

  init(_ file: InputFile) {
    self.file = file
    let months = bibTeXMonths.enumerated().map { ($1, "\($0 + 1)") }
    strings = Dictionary(uniqueKeysWithValues: months)
    while diagnostics.count < BibTeXParser.faultLimit,
      let start = file.bytes[index...].firstIndex(of: UInt8(ascii: "@"))
    {
      index = start + 1
      do throws(Fault) {
        try readItem()
      } catch {
        diagnostics.append(
          Diagnostic(.dataInvalid, error.message, at: file.place(error.range), help: error.help))
        index = nextItem(after: start)
      }
    }
  }

  private func nextItem(after start: Int) -> Int {
    var index = start + 1
    while index < file.bytes.count {
      if file.bytes[index] == UInt8(ascii: "@"), file.bytes[index - 1] == 0x0A { return index }
      index += 1
    }
    return index
  }

  private mutating func readItem() throws(Fault) {
    let type = word()
    skipSpaces()
    guard !type.isEmpty, let open = next, "{(".utf8.contains(open) else { return }
    let name = text(type).lowercased()
    if name == "comment" || name == "preamble" {
      if open == UInt8(ascii: "{") { _ = try braced() }
      return
    }
    index += 1
    skipSpaces()
    if name == "string" {
      let field = try field()
      strings[field.name] = field.text
      return
    }
    let key = keyRange()
    var entry = BibTeXEntry(type: name, typeRange: type, key: text(key), keyRange: key)
    try readFields(of: &entry)
    entries.append(entry)
  }

  private mutating func readFields(of entry: inout BibTeXEntry) throws(Fault) {
    while true {
      skipSpaces()
      guard let byte = next else {
        throw Fault(
          message: "an entry must end with a brace: \"\(entry.key)\" does not",
          range: entry.keyRange, help: "close it with \"}\"")
      }
      if byte == UInt8(ascii: ",") {
        index += 1
      } else if byte == UInt8(ascii: "}") || byte == UInt8(ascii: ")") {
        index += 1
        return
      } else {
        let field = try field()
        entry.fields[field.name] = (field.text, field.range)
      }
    }
  }

  private mutating func field() throws(Fault) -> (name: String, text: String, range: Range<Int>) {
    let name = word()
    skipSpaces()
    guard !name.isEmpty, next == UInt8(ascii: "=") else {
      throw Fault(
        message: "a field must be written \"name = {value}\"",
        range: name.lowerBound..<max(name.upperBound, name.lowerBound + 1),
        help: "fields are separated by commas")
    }
    index += 1
    skipSpaces()
    let start = index
    var value = try part()
    var end = index
    skipSpaces()
    while next == UInt8(ascii: "#") {
      index += 1
      skipSpaces()
      value += try part()
      end = index
      skipSpaces()
      guard value.utf8.count <= BibTeXParser.valueLimit else {
        throw Fault(
          message: "a value may hold \(BibTeXParser.valueLimit) bytes at most", range: name,
          help: "strings that repeat strings grow fast")
      }
    }
    return (text(name).lowercased(), value, start..<end)
  }

  /// One part of a value: in braces or quotation marks, a number, or a string's name.
  private mutating func part() throws(Fault) -> String {
    if next == UInt8(ascii: "{") { return text(try braced()) }
    if next == UInt8(ascii: "\"") { return text(try quoted()) }
    let word = word()
    let name = text(word)
    if name.utf8.allSatisfy(isASCIIDigit), !name.isEmpty { return name }
    guard let string = strings[name.lowercased()] else {
      throw Fault(
        message: "a value must stand in braces, or name a string: \"\(name)\"",
        range: word.isEmpty ? word.lowerBound..<word.lowerBound + 1 : word,
        help: suggestion(for: name, among: strings.keys.sorted()))
    }
    return string
  }

  private mutating func braced() throws(Fault) -> Range<Int> {
    let open = index
    var depth = 0
    while let byte = next {
      index = min(index + (byte == UInt8(ascii: "\\") ? 2 : 1), file.bytes.count)
      if byte == UInt8(ascii: "{") { depth += 1 }
      if byte == UInt8(ascii: "}") { depth -= 1 }
      if depth == 0 { return open + 1..<index - 1 }
    }
    throw Fault(
      message: "each brace must be closed", range: open..<open + 1,
      help: "the text from here to the file's end holds too few \"}\"")
  }

  private mutating func quoted() throws(Fault) -> Range<Int> {
    let open = index
    index += 1
    while let byte = next {
      if byte == UInt8(ascii: "\"") {
        index += 1
        return open + 1..<index - 1
      }
      if byte == UInt8(ascii: "{") { _ = try braced() } else { index += 1 }
    }
    throw Fault(
      message: "each quotation mark must be closed", range: open..<open + 1, help: "add \"\"\"")
  }
}

// MARK: - Words

extension BibTeXParser {
  private var next: UInt8? { index < file.bytes.count ? file.bytes[index] : nil }

  private func text(_ range: Range<Int>) -> String {
    String(decoding: file.bytes[range], as: UTF8.self)
  }

  private mutating func skipSpaces() {
    while let byte = next, isSpace(byte) { index += 1 }
  }

  private mutating func word() -> Range<Int> {
    let start = index
    while let byte = next, !isSpace(byte), !"{}(),=#\"@%".utf8.contains(byte) { index += 1 }
    return start..<index
  }

  private mutating func keyRange() -> Range<Int> {
    let start = index
    while let byte = next, !isSpace(byte), !"{},".utf8.contains(byte) { index += 1 }
    return start..<index
  }
}
