/// Looking into output without parsing it: the theme writes one element a line.
extension String {
  /// The text between the first `start` and the next `end`; nil where either is missing.
  package func between(_ start: String, _ end: String) -> String? {
    guard let lower = firstRange(of: start)?.upperBound else { return nil }
    guard let upper = self[lower...].firstRange(of: end)?.lowerBound else { return nil }
    return String(self[lower..<upper])
  }

  /// Everything that stands between a `start` and the next `end`, in order.
  package func all(between start: String, and end: String) -> [String] {
    var found: [String] = []
    var rest = self[...]
    while let lower = rest.firstRange(of: start)?.upperBound {
      rest = rest[lower...]
      guard let upper = rest.firstRange(of: end)?.lowerBound else { break }
      found.append(String(rest[..<upper]))
      rest = rest[upper...]
    }
    return found
  }
}
