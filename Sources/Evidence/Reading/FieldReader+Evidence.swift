import Base
package import Tables

/// The field types that evidence records add to the plain ones.
extension FieldReader {
  /// A date that may be said to be unknown: `unknown` is nil and no finding.
  package mutating func knownDate(_ key: String) -> PartialDate? {
    if let written = scalar(key), written.value.text == "unknown" { return nil }
    return date(key)?.value
  }

  /// One of a closed set of words.
  package mutating func keyword<Word: RawRepresentable & CaseIterable>(
    _ key: String, as type: Word.Type
  ) -> Word? where Word.RawValue == String {
    guard let written = text(key) else { return nil }
    if let word = Word(rawValue: written.value) { return word }
    let known = Word.allCases.map(\.rawValue)
    let near = suggestion(for: written.value, among: known)
    report(
      "\"\(key)\" must be one of \(known.joined(separator: ", "))", at: place(written.range),
      help: near)
    return nil
  }

  /// A length of time in whole units.
  package mutating func duration(_ key: String) -> Duration? {
    guard let written = text(key) else { return nil }
    if let duration = Duration(written.value) { return duration }
    report(
      "\"\(key)\" must be a length of time: P5Y, or \"5 years\"", at: place(written.range))
    return nil
  }

  /// The time that a value is about.
  mutating func period(_ key: String, label: String? = nil) -> Period? {
    guard let written = text(key) else { return nil }
    if let period = Period(written.value, label: label) { return period }
    report(Wording.period(key), at: place(written.range))
    return nil
  }

  /// A finite number as the file writes it, in digits alone.
  mutating func figure(_ key: String) -> Located<String>? {
    guard let written = scalar(key), !written.value.text.isEmpty else { return nil }
    let text = written.value.text
    if ExactDecimal(text) != nil { return Located(text, written.range) }
    let (message, help) = Wording.figure(key, text)
    report(message, at: place(written.range), help: help)
    return nil
  }

  /// A record's id: given, or made of the file's name.
  package mutating func recordID(fallback: String) -> String {
    guard let written = text("id") else { return checked(fallback, at: start) }
    return checked(written.value, at: place(written.range))
  }

  private mutating func checked(_ id: String, at place: Place) -> String {
    let isValid = !id.isEmpty && id.utf8.allSatisfy(isIDByte)
    if !isValid {
      report(
        "an id may hold a to z, 0 to 9 and hyphens only: \"\(id)\"", at: place,
        help: "give an \"id\" of that form")
    }
    return id
  }
}

/// What is said of observations, whether they stand in the record or in a file.
enum Wording {
  static func period(_ key: String) -> String {
    """
    "\(key)" must be a period: 2024, 2024-Q1, 2024-05, 2024-05-01, A/B, 2023/24 or unknown
    """
  }

  static func figure(_ key: String, _ text: String) -> (message: String, help: String) {
    (
      "\"\(key)\" must be a finite number in digits: \"\(text)\" is none",
      inDigits(text).map { "write \($0)" }
        ?? "units belong in \"unit\", and a shorthand for a missing value in \"status\""
    )
  }

  /// What a number with separators, or with a comma for its point, is without; nil where it may be
  /// anything.
  private static func inDigits(_ text: String) -> String? {
    let groups = text.split(omittingEmptySubsequences: false) { ",_ ".contains($0) }
    let isGrouped = groups.dropFirst().allSatisfy { group in
      group.prefix { $0.isNumber }.count == 3 && (group.count == 3 || group == groups.last)
    }
    let plain = isGrouped ? groups.joined() : groups.joined(separator: ".")
    let commas = text.count { ",_ ".contains($0) }
    guard isGrouped || commas == 1 && text.contains(",") else { return nil }
    return ExactDecimal(plain) == nil ? nil : plain
  }
}

private func isIDByte(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
    UInt8(ascii: "-"):
    true
  default: false
  }
}
