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

  /// The figures of running prose, as the function of that name finds them.
  package mutating func figures(
    inProse bytes: UnsafeBufferPointer<UInt8>, outside excluded: [Range<Int>]
  ) -> [Range<Int>] {
    Tables.figures(inProse: bytes, outside: excluded, &tokens)
  }
}
