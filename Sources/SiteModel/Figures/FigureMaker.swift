package import Base
package import Markup

/// What one thread needs to make the figures of its pages.
package final class FigureMaker {
  /// Reads captions.
  let markup: MarkupRenderer
  /// Reads an input file by its path relative to the site; nil where there is none.
  let read: (String) -> InputFile?
  /// The files that the page links to and nobody else writes: data and pictures to take away.
  package var files: [MadeFile] = []

  package init(
    markup: MarkupRenderer = MarkupRenderer(), read: @escaping (String) -> InputFile? = { _ in nil }
  ) {
    self.markup = markup
    self.read = read
  }
}

/// A file that figures ask for. Several may ask for the same one; it is written once.
package struct MadeFile {
  /// Relative to the output folder.
  package var path: String
  package var write: (inout HTMLBuffer) -> Void
}
