/// Where in an input file something stands.
///
/// Lines count from the file's first, columns count Unicode scalars from 1, both ends of the
/// range are given; byte offsets are those of the file as it lies on disk.
package struct Place: Hashable, Sendable {
  /// Relative to the site's folder.
  package var file: String
  package var line: Int
  package var column: Int
  package var endLine: Int
  /// One past the last column of the range.
  package var endColumn: Int
  package var byteOffset: Int
  package var byteLength: Int
  /// The line's text, or the part of a very long line around the range.
  package var excerpt: String
  /// The column of the range's start within `excerpt`.
  package var excerptColumn: Int

  package init(
    file: String, line: Int, column: Int, endLine: Int, endColumn: Int, byteOffset: Int,
    byteLength: Int, excerpt: String, excerptColumn: Int
  ) {
    self.file = file
    self.line = line
    self.column = column
    self.endLine = endLine
    self.endColumn = endColumn
    self.byteOffset = byteOffset
    self.byteLength = byteLength
    self.excerpt = excerpt
    self.excerptColumn = excerptColumn
  }

  /// A file or folder whose text is not at hand: unreadable, or no text at all.
  package init(file: String) {
    self.init(
      file: file, line: 1, column: 1, endLine: 1, endColumn: 1, byteOffset: 0, byteLength: 0,
      excerpt: "", excerptColumn: 1)
  }
}

extension Place: Comparable {
  package static func < (left: Place, right: Place) -> Bool {
    (left.file, left.byteOffset, left.byteLength) < (right.file, right.byteOffset, right.byteLength)
  }
}
