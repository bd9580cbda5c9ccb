import Synchronization

/// A file as read: its path relative to the site and its bytes.
///
/// A "source" is a publication in this program, so a file of the author's is an input file.
package final class InputFile: Sendable {
  /// Relative to the site's folder, with `/` between names: `content/briefings/a.md`.
  package let path: String
  package let bytes: [UInt8]
  /// Lines and bytes of the file that stand before these bytes: none, but for a piece of a file
  /// that is too large to be held.
  package let preceding: (lines: Int, bytes: Int)

  /// Offsets at which lines start; made when the first place is asked for.
  private let lineStarts = Mutex<[Int]>([])
  /// Scalars before each block of bytes; made when a column in a long line is asked for.
  ///
  /// A minified file is one line, and may have a finding in every value: without the blocks each
  /// would count from the line's start.
  private let scalarCounts = Mutex<[Int]>([])
  private static let blockSize = 512
  /// Of each type of reading the last.
  private let readings = Mutex<[ObjectIdentifier: (piece: Range<Int>, value: any Sendable)]>([:])

  package init(
    path: String, bytes: [UInt8], preceding: (lines: Int, bytes: Int) = (0, 0)
  ) {
    self.path = path
    self.bytes = bytes
    self.preceding = preceding
  }

  package convenience init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }

  /// How many lines and bytes of the file stand before an offset at which a line starts.
  package func preceding(_ offset: Int) -> (lines: Int, bytes: Int) {
    (preceding.lines + lineOffsets(in: bytes[..<offset]).count - 1, preceding.bytes + offset)
  }

  /// The place of a byte range, with its line, columns and the line's text.
  package func place(_ range: Range<Int>) -> Place {
    let starts = lineStarts.withLock { starts in
      if starts.isEmpty { starts = lineOffsets(in: bytes[...]) }
      return starts
    }
    let lower = min(max(range.lowerBound, 0), bytes.count)
    let upper = min(max(range.upperBound, lower), bytes.count)
    let first = lineIndex(of: lower, in: starts)
    let last = lineIndex(of: upper, in: starts)
    let line = contentRange(ofLineAt: first, in: starts)
    let window = excerptWindow(of: line, around: lower)
    return Place(
      file: path,
      line: preceding.lines + first + 1, column: column(of: lower, from: starts[first]),
      endLine: preceding.lines + last + 1, endColumn: column(of: upper, from: starts[last]),
      byteOffset: preceding.bytes + lower, byteLength: upper - lower,
      excerpt: String(decoding: bytes[window], as: UTF8.self),
      excerptColumn: column(of: min(lower, window.upperBound), from: window.lowerBound))
  }

  /// The place of a whole line, counted from 1; the last line where there are fewer.
  package func place(line: Int) -> Place {
    let starts = lineStarts.withLock { starts in
      if starts.isEmpty { starts = lineOffsets(in: bytes[...]) }
      return starts
    }
    return place(contentRange(ofLineAt: min(max(line - 1, 0), starts.count - 1), in: starts))
  }

  /// The place of the file as such: its first column, nothing marked.
  package var start: Place { place(0..<0) }

  /// What `read` makes of a piece of the file. The last of each type is kept: a list of a thousand
  /// broken links has a finding in every link, and is read once.
  package func reading<Value: Sendable>(of piece: Range<Int>, _ read: () -> Value) -> Value {
    let type = ObjectIdentifier(Value.self)
    let last = readings.withLock { $0[type] }
    if let last, last.piece == piece, let value = last.value as? Value { return value }
    // Outside of the lock: one reading may ask for another.
    let value = read()
    readings.withLock { $0[type] = (piece, value) }
    return value
  }

  private func lineIndex(of offset: Int, in starts: [Int]) -> Int {
    max(starts.partitioningIndex { $0 > offset } - 1, 0)
  }

  private func contentRange(ofLineAt index: Int, in starts: [Int]) -> Range<Int> {
    let start = starts[index]
    var end = index + 1 < starts.count ? starts[index + 1] : bytes.count
    while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
    return start..<end
  }

  /// Counts Unicode scalars from 1; a byte order mark at the file's start is none.
  private func column(of offset: Int, from start: Int) -> Int {
    let isFirst = start + preceding.bytes == 0
    let from = isFirst && bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? min(3, offset) : start
    return 1 + scalarCount(in: from..<max(offset, from))
  }

  private func scalarCount(in range: Range<Int>) -> Int {
    guard range.count > 2 * InputFile.blockSize else {
      return bytes[range].count { $0 & 0xC0 != 0x80 }
    }
    let counts = scalarCounts.withLock { counts in
      if counts.isEmpty { counts = scalarCountsByBlock() }
      return counts
    }
    let first = range.lowerBound / InputFile.blockSize + 1
    let last = range.upperBound / InputFile.blockSize
    return scalarCount(in: range.lowerBound..<first * InputFile.blockSize)
      + counts[last] - counts[first]
      + scalarCount(in: last * InputFile.blockSize..<range.upperBound)
  }

  private func scalarCountsByBlock() -> [Int] {
    var counts = [0]
    for start in stride(from: 0, to: bytes.count, by: InputFile.blockSize) {
      let block = start..<min(start + InputFile.blockSize, bytes.count)
      counts.append(counts[counts.count - 1] + scalarCount(in: block))
    }
    return counts
  }

  /// At most about 200 bytes of a line: a minified file must not flood the terminal.
  private func excerptWindow(of line: Range<Int>, around offset: Int) -> Range<Int> {
    guard line.count > 200 else { return line }
    var lower = max(line.lowerBound, min(offset, line.upperBound) - 60)
    var upper = min(line.upperBound, lower + 200)
    while lower > line.lowerBound, bytes[lower] & 0xC0 == 0x80 { lower -= 1 }
    while upper < line.upperBound, bytes[upper] & 0xC0 == 0x80 { upper -= 1 }
    return lower..<upper
  }
}

/// Offsets at which lines start: after `\n`, `\r\n` and a lone `\r`, as CommonMark counts them.
private func lineOffsets(in bytes: ArraySlice<UInt8>) -> [Int] {
  var starts = [0]
  for index in bytes.indices {
    let isEnd =
      bytes[index] == 0x0A
      || bytes[index] == 0x0D && (index + 1 == bytes.endIndex || bytes[index + 1] != 0x0A)
    if isEnd { starts.append(index + 1) }
  }
  return starts
}
