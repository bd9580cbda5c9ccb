import Glibc

extension String {
  /// Whether this text comes before another in order of their bytes: the order of all lists of
  /// paths and names, which no locale changes.
  package func precedes(_ other: String) -> Bool {
    withBytes { left in
      other.withBytes { right in
        guard let first = left.baseAddress, let second = right.baseAddress else {
          return left.count < right.count
        }
        let order = memcmp(first, second, min(left.count, right.count))
        return order == 0 ? left.count < right.count : order < 0
      }
    }
  }
}
