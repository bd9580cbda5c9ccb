/// A piece of a run of inlines that may hold citations.
package enum InlinePiece: Sendable, Hashable {
  /// The author's text, escapes resolved.
  case text(String)
  /// Any other inline, by its index among its parent's children.
  case opaque(Int)
}

/// A place in a run: a piece, and a byte of its text (0 for an opaque one).
package struct RunPlace: Sendable, Hashable {
  package var piece: Int
  package var byte: Int

  package init(piece: Int, byte: Int) {
    self.piece = piece
    self.byte = byte
  }
}

/// A citation that the resolver found in a run.
package struct RunCitation: Sendable, Hashable {
  package var start: RunPlace
  /// One past its last byte.
  package var end: RunPlace
  /// The number under which the resolver knows it on this page.
  package var number: Int

  package init(start: RunPlace, end: RunPlace, number: Int) {
    self.start = start
    self.end = end
    self.number = number
  }
}

/// What stands in the text for a citation.
package struct CitationOutput: Sendable, Hashable {
  package enum Piece: Sendable, Hashable {
    case text(String)
    case emphasis(String)
    case link(address: String, text: String)
    /// An inline of the author's, by its index among its parent's children.
    case opaque(Int)
  }

  /// The id of the mark.
  package var anchor: String
  package var inline: [Piece]
  /// The note that the mark opens, in one sequence with the footnotes; nil where the style has none.
  package var note: [Piece]?

  package init(anchor: String, inline: [Piece], note: [Piece]? = nil) {
    self.anchor = anchor
    self.inline = inline
    self.note = note
  }
}
