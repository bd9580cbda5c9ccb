/// A link or image as the walk meets it.
package struct Link: Sendable {
  package enum Kind: Sendable {
    case link, image, autolink
  }

  /// Escapes and entities decoded.
  package var destination: String
  package var kind: Kind
  package var title: String
  /// Whether there is nothing between the brackets.
  package var isEmpty: Bool
  /// The innermost block's source: a byte range of the file.
  package var block: Range<Int>
  /// How many links before this one in the block have the same destination.
  package var occurrence: Int
  /// Bytes of the block that was shown last: the link's text; empty where no block was shown.
  package var textRange = 0..<0
  /// Whether it stands in an image's alternative text, of which only words are shown.
  package internal(set) var isInImage = false
  /// Whether it is an image with nothing else in its paragraph, comments apart.
  package internal(set) var isAlone = false

  package init(
    destination: String, kind: Kind = .link, title: String = "", isEmpty: Bool = false,
    block: Range<Int> = 0..<0, occurrence: Int = 0
  ) {
    self.destination = destination
    self.kind = kind
    self.title = title
    self.isEmpty = isEmpty
    self.block = block
    self.occurrence = occurrence
  }
}
