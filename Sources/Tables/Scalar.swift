/// A single value as the file writes it: its text, and what the file's format says about it.
package struct Scalar: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// Untyped: a plain scalar of YAML, a cell of CSV without quotation marks.
    case plain
    case string
    /// Decimal, hexadecimal or octal digits, a fraction, an exponent, `.inf` or `.nan`.
    case number
    case bool
    case null
    /// A TOML date or date and time; the text is ISO 8601.
    case date
  }

  package var text: String
  package var kind: Kind

  package init(_ text: String, _ kind: Kind) {
    self.text = text
    self.kind = kind
  }
}

extension Scalar {
  /// The scalar with a plain one's kind filled in by the core schema of YAML 1.2.
  package var resolved: Scalar {
    kind == .plain ? Scalar(text, coreKind(of: text)) : self
  }

  /// Whether the scalar says that there is no value: `null`, `~` or nothing at all.
  package var isNull: Bool {
    // Asked of every field of every page, so other plain texts are passed by their length.
    kind == .null || kind == .plain && text.utf8.count <= 4 && coreKind(of: text) == .null
  }

  /// The truth value of `true` and `false`; nil for anything else, `yes` and `on` included.
  package var bool: Bool? {
    resolved.kind == .bool ? text.utf8.first.map { $0 | 0x20 == UInt8(ascii: "t") } : nil
  }

  /// The value of a whole number; nil for other kinds and beyond 64 bits.
  package var integer: Int? {
    guard resolved.kind == .number else { return nil }
    if text.utf8.starts(with: "0x".utf8) { return Int(text.utf8.dropFirst(2), radix: 16) }
    if text.utf8.starts(with: "0o".utf8) { return Int(text.utf8.dropFirst(2), radix: 8) }
    return Int(text)
  }

  /// The value of a number, the nearest that a Double can hold; nil for other kinds.
  package var number: Double? {
    guard resolved.kind == .number else { return nil }
    if let integer { return Double(integer) }
    return specialNumber ?? Double(jsonNumber ?? "")
  }

  private var specialNumber: Double? {
    switch text.lowercased() {
    case ".inf", "+.inf": .infinity
    case "-.inf": -.infinity
    case ".nan": .nan
    default: nil
    }
  }
}

extension Int {
  fileprivate init?(_ digits: Substring.UTF8View, radix: Int) {
    self.init(Substring(digits), radix: radix)
  }
}
