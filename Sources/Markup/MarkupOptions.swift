/// How Markdown is read and what is made of it.
package struct MarkupOptions: Sendable {
  package enum RawHTML: Sendable {
    /// Tags are escaped, so that readers see them as text.
    case shown
    /// Tags go to the page as they stand.
    case kept
  }

  /// Off: CommonMark 0.30 exactly as libcmark renders it, raw HTML and all, and no facts.
  package var extensions: Bool
  package var rawHTML: RawHTML
  /// The page's title: an opening level-1 heading that says the same is dropped, all others
  /// move down a level. With nil, headings stay as they are.
  package var title: String?
  /// The name of the scrollable region around each table; nil writes tables bare.
  package var tableLabel: String?
  package var words: MarkupWords

  package init(
    extensions: Bool = true, rawHTML: RawHTML = .shown, title: String? = nil,
    tableLabel: String? = nil, words: MarkupWords = .english
  ) {
    self.extensions = extensions
    self.rawHTML = rawHTML
    self.title = title
    self.tableLabel = tableLabel
    self.words = words
  }

  package static let commonMark = MarkupOptions(extensions: false, rawHTML: .kept)
  package static let fragment = MarkupOptions()
}

/// The words that the renderer itself adds to a page, in the page's language.
package struct MarkupWords: Sendable {
  package var note: String
  package var tip: String
  package var important: String
  package var warning: String
  package var caution: String
  /// The label of the link from a note to where it is referred to; the number follows.
  package var backToReference: String

  package init(
    note: String, tip: String, important: String, warning: String, caution: String,
    backToReference: String
  ) {
    self.note = note
    self.tip = tip
    self.important = important
    self.warning = warning
    self.caution = caution
    self.backToReference = backToReference
  }

  package static let english = MarkupWords(
    note: "Note", tip: "Tip", important: "Important", warning: "Warning", caution: "Caution",
    backToReference: "Back to reference")
}
