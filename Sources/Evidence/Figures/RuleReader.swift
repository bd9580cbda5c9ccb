import Tables

/// Takes words and signs off the front of a rule.
struct RuleReader {
  private var rest: Substring.UTF8View

  init(_ text: String) {
    rest = Substring(text).utf8
    skipSpace()
  }

  var isAtEnd: Bool { rest.isEmpty }

  /// Whether the rule goes on with the sign or word, which is then taken.
  mutating func take(_ token: String) -> Bool {
    guard rest.starts(with: token.utf8) else { return false }
    let after = rest.dropFirst(token.utf8.count)
    if isLetter(token.utf8.last), isLetter(after.first) { return false }
    rest = after
    skipSpace()
    return true
  }

  mutating func takeNumber() -> ExactDecimal? {
    let digits = rest.prefix { $0 == UInt8(ascii: ".") || (48...57).contains($0) }
    guard let number = ExactDecimal(String(Substring(digits))) else { return nil }
    rest = rest.dropFirst(digits.count)
    skipSpace()
    return number
  }

  private mutating func skipSpace() {
    rest = rest.drop { $0 == 0x20 || $0 == 0x09 }
  }

  private func isLetter(_ byte: UInt8?) -> Bool {
    byte.map { ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A } ?? false
  }
}
