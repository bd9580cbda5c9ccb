extension String {
  /// Whether this text comes before another in order of their bytes: the order of all lists of
  /// paths and names, which no locale changes.
  package func precedes(_ other: String) -> Bool {
    var (left, right) = (self, other)
    return left.withUTF8 { left in
      right.withUTF8 { right in left.lexicographicallyPrecedes(right) }
    }
  }
}
