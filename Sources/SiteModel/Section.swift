/// A folder of pages: its own page, its list, and the folders below it.
package struct Section: Sendable {
  /// Relative to content/; empty for the top, whose page is the home page.
  package var folder: String
  package var route: String
  package var title: String
  /// The page that the author wrote for it, `index.md`.
  package var index: Int?
  /// The pages in reading order: by weight, then the newest first, then by path.
  package var pages: [Int] = []
  /// The sections directly below.
  package var children: [Int] = []
  package var parent: Int?

  /// The home section is the first.
  package static let home = 0

  /// What lies below a top folder of this name.
  package enum Kind: Sendable {
    case plain, policy, statistics, sources
  }

  package var kind: Kind {
    switch folder {
    case "policy": .policy
    case "statistics": .statistics
    case "sources": .sources
    default: .plain
    }
  }
}

/// A tag and the pages that carry it.
package struct Tag: Sendable {
  package var name: String
  package var route: String
  package var pages: [Int] = []
}
