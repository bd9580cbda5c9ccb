/// A piece of a run of inlines: text, or something that the caller knows by its number, such as
/// emphasis or code.
package enum CitationPiece: Hashable, Sendable {
  case text(String)
  case opaque(Int)
}

/// One citation: all that stands in one pair of brackets, or one key in the sentence.
package struct CitationGroup: Hashable, Sendable {
  /// True for `@key says`: the author is named in the sentence; false for brackets.
  package var isNarrative: Bool
  package var items: [Citation]
}

/// One cited source, with what the author says around its key.
package struct Citation: Hashable, Sendable {
  /// Where the key stands: the piece's index in the run, and bytes of that piece's text.
  package struct KeyPlace: Hashable, Sendable {
    package var piece: Int
    package var bytes: Range<Int>
  }

  package var key: String
  /// Without `@` and braces.
  package var keyPlace: KeyPlace
  /// Without white space at its ends.
  package var prefix: [CitationPiece] = []
  package var locator: Locator?
  /// Begins with its comma, where the author wrote one, never with white space.
  package var suffix: [CitationPiece] = []
  /// True for `-@key`: the sentence names the author already.
  package var suppressesAuthor = false
}

/// A run of inlines after its citations have been found: what is none stays as it was.
package enum CitedPart: Hashable, Sendable {
  case text(String)
  case opaque(Int)
  case citation(CitationGroup)
}
