internal import Base

/// For each source the one at the end of its chain of origins: what only relays another counts as
/// that one.
package struct SourceRoots {
  private let sources: [String: Source]

  package init(_ sources: [Source]) {
    self.sources = Dictionary(sources.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// A chain that leads back to itself is reported elsewhere; here it ends.
  package func root(of id: String) -> Source? {
    var seen: Set<String> = [id]
    var source = sources[id]
    while let origin = source?.origin, let next = sources[origin], seen.insert(origin).inserted {
      source = next
    }
    return source
  }

  /// Whether there are sources, and none of them is better than tertiary.
  package func areAllTertiary(_ ids: [String]) -> Bool {
    !ids.isEmpty && ids.allSatisfy { root(of: $0)?.tier == .tertiary }
  }
}

extension Statistic {
  /// Every source that gives a value, each once.
  package var sourceIDs: [String] {
    ([source] + observations.map(\.source)).compactMap(\.self).distinct()
  }
}

extension Measure {
  /// Every source that tells something of it, each once.
  package var sourceIDs: [String] {
    (sources + events.map(\.source) + penalties.map(\.source)).compactMap(\.self).distinct()
  }
}
