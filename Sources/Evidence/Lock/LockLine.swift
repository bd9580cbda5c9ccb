import Base
import Tables

/// One line of the lock: a claim that was verified, and the passage that bore it out.
///
/// It holds hashes and places, never the words of an archived text.
package struct LockLine: Hashable, Sendable {
  /// What tells a line from all others, and the order in which they stand.
  package struct Key: Hashable, Sendable {
    package var owner: String
    package var source: String
    /// From 1 among the owner's claims on the source, of all kinds together in reading order.
    package var ordinal: Int
  }

  package var kind: Claim.Kind
  package var key: Key
  /// The first 16 hexadecimal digits of the claim's hash.
  package var claim: String
  /// SHA-256 of the archived text, in 64 hexadecimal digits.
  package var archive: String
  /// Bytes of the archived text.
  package var range: Range<Int>
  /// The paragraph in which the passage begins.
  package var block: Int
  /// The first 16 hexadecimal digits of the SHA-256 of the passage's bytes.
  package var passage: String
  /// Of the file that was read; 0 for a line that was not read.
  package var line = 0

  package var owner: String { key.owner }
  package var source: String { key.source }

  package init(_ claim: Claim, ordinal: Int, archive: String, passage: Passage) {
    kind = claim.kind
    key = Key(owner: claim.owner, source: claim.source, ordinal: ordinal)
    self.claim = claim.hash
    self.archive = archive
    range = passage.range
    block = passage.block
    self.passage = String(passage.hash.hexadecimal.prefix(16))
  }

  /// The line as the lock writes it, without its end.
  package var text: String {
    [
      kind.rawValue, encoded(owner), encoded(source), "\(key.ordinal)", claim, archive,
      "\(range.lowerBound)-\(range.upperBound)", "para.\(block)", passage,
    ].joined(separator: " ")
  }
}

extension LockLine.Key: Comparable {
  package static func < (left: Self, right: Self) -> Bool {
    if left.owner != right.owner { return left.owner.precedes(right.owner) }
    if left.source != right.source { return left.source.precedes(right.source) }
    return left.ordinal < right.ordinal
  }
}

// MARK: - Reading

extension LockLine {
  /// Why a line could not be read.
  enum Fault: Error, Hashable {
    case fieldCount(Int)
    case unknownKind(String)
    /// What the field must be.
    case field(String)
  }

  /// - Parameter line: its number in the file.
  init(reading text: Substring.UTF8View, line: Int) throws(Fault) {
    let fields = text.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
      .map { String(Substring($0)) }
    guard let first = fields.first, let kind = Claim.Kind(rawValue: first) else {
      throw .unknownKind(fields.first ?? "")
    }
    guard fields.count == 9 else { throw .fieldCount(fields.count) }
    self.kind = kind
    key = Key(
      owner: try Self.name(fields[1], "the file that makes the claim"),
      source: try Self.name(fields[2], "a source"),
      ordinal: try Self.number(fields[3], from: 1, "the claim's number, from 1"))
    claim = try Self.digits(fields[4], 16, "the claim's hash")
    archive = try Self.digits(fields[5], 64, "the archived text's SHA-256")
    range = try Self.range(fields[6])
    block = try Self.block(fields[7])
    passage = try Self.digits(fields[8], 16, "the passage's hash")
    self.line = line
  }

  private static func name(_ field: String, _ role: String) throws(Fault) -> String {
    guard !field.isEmpty, let name = decoded(field) else { throw .field(role) }
    return name
  }

  private static func number(
    _ field: String, from least: Int, _ role: String
  ) throws(Fault) -> Int {
    guard let number = wholeNumber(field[...]), number >= least, "\(number)" == field else {
      throw .field(role)
    }
    return number
  }

  private static func digits(_ field: String, _ count: Int, _ role: String) throws(Fault) -> String
  {
    let isHash = field.utf8.count == count && field.utf8.allSatisfy(isHexDigit)
    guard isHash else { throw .field("\(role), \(count) hexadecimal digits") }
    return field
  }

  private static func range(_ field: String) throws(Fault) -> Range<Int> {
    let role = "the passage's bytes: 120-180"
    guard let dash = field.firstIndex(of: "-") else { throw .field(role) }
    let lower = try number(String(field[..<dash]), from: 0, role)
    let upper = try number(String(field[field.index(after: dash)...]), from: lower, role)
    return lower..<upper
  }

  private static func block(_ field: String) throws(Fault) -> Int {
    let role = "the passage's paragraph: para.3"
    guard field.hasPrefix("para.") else { throw .field(role) }
    return try number(String(field.dropFirst(5)), from: 1, role)
  }
}

private func isHexDigit(_ byte: UInt8) -> Bool {
  UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte || UInt8(ascii: "a")...UInt8(ascii: "f") ~= byte
}

// MARK: - Blanks in names

/// Blanks, controls and the per cent sign as `%20` and so on: a blank parts the fields.
private func encoded(_ name: String) -> String {
  var bytes: [UInt8] = []
  let digits = Array("0123456789ABCDEF".utf8)
  for byte in name.utf8 {
    if byte > 0x20, byte != 0x25, byte != 0x7F {
      bytes.append(byte)
    } else {
      bytes += [0x25, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }
  }
  return String(decoding: bytes, as: UTF8.self)
}

/// Nil where a per cent sign is not followed by two digits.
private func decoded(_ field: String) -> String? {
  var bytes: [UInt8] = []
  var rest = field.utf8[...]
  while let byte = rest.popFirst() {
    guard byte == 0x25 else {
      bytes.append(byte)
      continue
    }
    guard rest.count >= 2, let value = UInt8(String(Substring(rest.prefix(2))), radix: 16) else {
      return nil
    }
    rest = rest.dropFirst(2)
    bytes.append(value)
  }
  return String(decoding: bytes, as: UTF8.self)
}
