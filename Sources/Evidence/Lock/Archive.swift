import Base

/// The archived texts that the site's sources name, each read once.
package struct Archive: Sendable {
  /// What lies in the folder for one source.
  package enum Entry: Sendable {
    case text(ArchivedText)
    /// The file cannot be used, and why.
    case unusable(String)
  }

  /// By the sources' ids; a source without an `archive` has none.
  package let entries: [String: Entry]

  package init(_ entries: [String: Entry]) {
    self.entries = entries
  }

  /// The text of a source, if it is the one that the source names.
  package func intactText(of source: Source) -> ArchivedText? {
    guard case .text(let text)? = entries[source.id], let archive = source.archive,
      text.hash.hexadecimal == archive.sha256.lowercased()
    else { return nil }
    return text
  }
}
