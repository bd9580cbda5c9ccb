/// How citations and reference lists are written.
///
/// A style is one type in a file of its own, one line in `CitationStyles.all` and one test.
package protocol CitationStyle: Sendable {
  /// As site.yaml names it.
  static var name: String { get }

  /// What a citation leaves in the sentence, and the note that it opens, if the style has notes.
  static func mark(of group: CitationGroup, in context: CitationContext) -> CitationMark

  /// One entry of a reference list.
  static func entry(of source: Source, in context: CitationContext) -> [CitationText]

  /// The order of a reference list, given the order in which a page cites.
  static func ordered(_ sources: [Source]) -> [Source]
}

/// The list of styles.
package enum CitationStyles {
  package static let all: [any CitationStyle.Type] = [
    HarvardStyle.self, NumericStyle.self, NotesStyle.self,
  ]

  package static func style(named name: String) -> (any CitationStyle.Type)? {
    all.first { $0.name == name }
  }
}

/// A piece of what a style writes, without any mark-up of its own.
package enum CitationText: Hashable, Sendable {
  case text(String)
  case emphasis(String)
  /// A link to the source's entry in the reference list.
  case entryLink(key: String, text: String)
  /// An address outside the site, shown as it is.
  case address(String)
  /// An inline of the author's, from a prefix or suffix.
  case opaque(Int)
}

/// What a citation becomes.
package struct CitationMark: Hashable, Sendable {
  package var inline: [CitationText]
  /// The text of the note that the mark opens; nil where the style has none.
  package var note: [CitationText]?
}

/// What a style must know beyond the citation.
package struct CitationContext: Sendable {
  /// What a citation calls a source by: worked out once, since pages cite the same few.
  struct Name: Sendable {
    let label: String
    /// With its letter; nil where none is shown.
    let year: String?
    let distinction: Distinction
  }

  /// What must stand beside a source's label, where no letter tells it from the site's others.
  struct Distinction {
    var title = false
    var year = false
  }

  package let sources: [String: Source]
  let names: [String: Name]
  /// For the whole site, from `yearLetters(of:)`.
  package let letters: [String: String]
  /// The entries' numbers on this page; a source without one is written as its key.
  package var numbers: [String: Int]
  /// The note of this page in which a source was first cited; notes after it are short.
  package var firstNotes: [String: Int]

  package init(
    sources: [String: Source], letters: [String: String] = [:], numbers: [String: Int] = [:],
    firstNotes: [String: Int] = [:]
  ) {
    self.sources = sources
    self.letters = letters
    let distinctions = distinctions(of: sources.values)
    names = sources.mapValues { source in
      Name(
        label: source.label, year: source.showsYear ? source.year(with: letters) : nil,
        distinction: distinctions[source.id] ?? Distinction())
    }
    self.numbers = numbers
    self.firstNotes = firstNotes
  }
}
