/// How a table's column is aligned.
enum Alignment: UInt8 {
  case none, left, center, right
}

/// The second row of a GFM table: `| --- | :-: |`.
enum DelimiterRow {
  /// Whether a line can be nothing but a delimiter row; `---` alone belongs to CommonMark.
  static func isLike(_ bytes: Bytes, _ content: Range<Int>) -> Bool {
    var hasHyphen = false
    var hasMark = false
    for byte in bytes[content] {
      switch byte {
      case .hyphen: hasHyphen = true
      case .pipe, .colon: hasMark = true
      case 0x20, 0x09, 0x0B, 0x0C: continue
      default: return false
      }
    }
    return hasHyphen && hasMark
  }

  /// The columns' alignments, or nil where a cell is not `:?-+:?`.
  static func parse(_ bytes: Bytes, _ content: Range<Int>) -> [Alignment]? {
    guard isLike(bytes, content) else { return nil }
    var alignments: [Alignment] = []
    var index = content.lowerBound
    if bytes[index] == .pipe { index += 1 }
    while index < content.upperBound {
      let end = bytes.find(.pipe, in: index..<content.upperBound) ?? content.upperBound
      let cell = bytes.trimmed(index..<end)
      if cell.isEmpty, end == content.upperBound { break }
      guard let alignment = alignment(of: cell, in: bytes) else { return nil }
      alignments.append(alignment)
      index = end + 1
    }
    return alignments.isEmpty ? nil : alignments
  }

  private static func alignment(of cell: Range<Int>, in bytes: Bytes) -> Alignment? {
    guard let first = cell.first, let last = cell.last else { return nil }
    let isLeft = bytes[first] == .colon
    let isRight = bytes[last] == .colon && last > first
    let inner = (isLeft ? first + 1 : first)..<(isRight ? last : last + 1)
    guard !inner.isEmpty, bytes[inner].allSatisfy({ $0 == .hyphen }) else { return nil }
    return isLeft ? (isRight ? .center : .left) : isRight ? .right : Alignment.none
  }
}

/// Cuts a table's row into cells, as cmark-gfm does.
///
/// A pipe after a backslash never separates. Pipes at both ends are optional.
func forEachCell(_ bytes: Bytes, _ row: Range<Int>, _ body: (Range<Int>) -> Void) {
  var index = row.lowerBound
  if index < row.upperBound, bytes[index] == .pipe { index += 1 }
  while index < row.upperBound {
    var end = index
    while end < row.upperBound, bytes[end] != .pipe {
      end += bytes[end] == .backslash && end + 1 < row.upperBound && bytes[end + 1] == .pipe ? 2 : 1
    }
    let cell = bytes.trimmed(index..<end)
    if cell.isEmpty, end == row.upperBound { return }
    body(cell)
    index = end + 1
  }
}
