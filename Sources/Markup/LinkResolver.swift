/// Decides what a link means; the renderer knows addresses, never pages or records.
package protocol LinkResolver {
  mutating func resolve(_ link: Link) -> LinkResolution
}

/// What is written for a link or image.
package enum LinkResolution: Sendable {
  /// The author's address.
  case asWritten
  case address(String)
  /// With further attributes, ready to stand in the tag: `class="figure" rel="external"`.
  case addressWithAttributes(String, String)
  /// No link; its text stays, of an image the alternative text.
  case textOnly
  /// The link was empty: `text` is what it shows. Without an address only the text is written.
  case fill(address: String?, text: String)
  /// Of an image: a link in its place, with the alternative text.
  case linkInstead(String)
}

/// Leaves every link as its author wrote it.
package struct PlainLinks: LinkResolver {
  package init() {}

  package func resolve(_ link: Link) -> LinkResolution { .asWritten }
}
