/// Reads and finds figures one after another, in the same piece of memory: a page has many.
package struct FigureReader {
  private var tokens: [NumberToken] = []

  package init() {}

  /// Reads the figure whose text is a range of a block's; the reading's own range counts from
  /// there.
  package mutating func read(
    block: UnsafeBufferPointer<UInt8>, range: Range<Int>
  ) throws(NoFigure) -> FigureReading {
    tokens.removeAll(keepingCapacity: true)
    addFigureTokens(
      UnsafeBufferPointer(rebasing: block[range]), around: range, in: block, to: &tokens)
    return try FigureReading(tokens)
  }

  /// The byte ranges of running prose that read as figures, in order.
  ///
  /// Left alone are years, dates, times, numbers of sections, footnotes and lists, telephone numbers,
  /// versions, addresses, names of roads, products and models, scores of matches, whole numbers to ten
  /// in words, ranks, ages and durations. Shares and multiples in words are figures. Markup is not
  /// known here: the caller gives the text of a block, and in order the ranges of its links, code,
  /// citations and quotations, which are read only for what they say of the numbers beside them.
  package mutating func figures(
    inProse bytes: UnsafeBufferPointer<UInt8>, outside excluded: [Range<Int>] = []
  ) -> [Range<Int>] {
    var windows = FigureWindows(bytes, outside: excluded)
    var found: [Range<Int>] = []
    for window in windows.find() {
      for figure in Tables.figures(in: window, of: bytes, &tokens)
      where !excluded.contains(where: { $0.overlaps(figure) }) {
        found.append(figure)
      }
    }
    return found
  }
}
