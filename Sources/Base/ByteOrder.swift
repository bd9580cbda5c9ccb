extension String {
  /// Whether this text comes before another in order of their bytes: the order of all lists of
  /// paths and names, which no locale changes.
  package func precedes(_ other: String) -> Bool {
    withBytes { left in
      other.withBytes { right in
        let common = min(left.count, right.count)
        var index = 0
        while index < common, left[index] == right[index] { index += 1 }
        return index < common ? left[index] < right[index] : left.count < right.count
      }
    }
  }
}
