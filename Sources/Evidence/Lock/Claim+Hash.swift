import Base

extension Claim {
  /// What the claim says, in 16 hexadecimal digits: its kind, source, subject, unit, locator and
  /// text, never who says it or where.
  ///
  /// The text counts as quotations are compared: typography does not change the hash.
  package var hash: String {
    var bytes: [UInt8] = []
    for field in [kind.rawValue, source, subject, unit] {
      bytes += (field ?? "").utf8
      bytes.append(fieldEnd)
    }
    for field in [locator ?? "", text] {
      for unit in NormalisedText(Array(field.utf8)).units {
        bytes += Unicode.Scalar(unit).map { Array(String($0).utf8) } ?? []
      }
      bytes.append(fieldEnd)
    }
    return String(ContentHash(of: bytes).hexadecimal.prefix(16))
  }
}

/// Parts the fields: no text of an author holds it.
private let fieldEnd: UInt8 = 0
