import Base

/// The keys that citations may use.
package struct SourceKeys: Sendable {
  private let keys: Set<String>
  /// For findings, whose order must not depend on a set's.
  private let sorted: [String]

  package init(_ keys: some Sequence<String>) {
    self.keys = Set(keys)
    sorted = self.keys.sorted()
  }

  package func contains(_ key: String) -> Bool { keys.contains(key) }

  /// Whether a bare `@word` cites: it is a key, or at most two letters away from one.
  package func mayMean(_ word: String) -> Bool { contains(word) || slip(for: word) != nil }

  /// The key that a mistyped one most likely means; nil where none is like it.
  package func nearest(to word: String) -> String? { nearestName(to: word, among: sorted) }

  /// The key that is at most two letters away; a word that shares no letter with it is no slip.
  package func slip(for word: String) -> String? {
    let wanted = Array(word.unicodeScalars.prefix(200))
    var best: (distance: Int, key: String)?
    for key in sorted where abs(key.utf8.count - word.utf8.count) <= 8 {
      let scalars = Array(key.unicodeScalars.prefix(200))
      guard abs(scalars.count - wanted.count) <= 2 else { continue }
      let distance = editDistance(wanted, scalars)
      let isNear = distance <= 2 && distance < min(wanted.count, scalars.count)
      if isNear, distance < best?.distance ?? .max { best = (distance, key) }
    }
    return best?.key
  }
}
