/// A GFM table as found in the text: its cells row by row, the header first.
struct Table {
  var alignments: [Alignment]
  /// Indices into the page's cells.
  var cells: Range<Int>
  /// How many cells each row has; rows may be shorter than the header.
  var rows: [Int]
}

/// One cell: where its trimmed content stands in the text.
struct TableCell {
  var content: Range<Int>
  /// The text's line, counted from 0.
  var line: Int
  /// The paragraph that libcmark made of it; nil where the bytes stand for themselves.
  var paragraph: Node?
}
