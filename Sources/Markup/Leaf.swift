/// The innermost block that holds text, and what has been met in it.
///
/// Its range is worked out only when something asks: most blocks hold no link.
struct Leaf {
  private(set) var node: Node?
  private var known: Range<Int>?
  /// The block in which a comment waives: the whole table for a cell.
  private(set) var waiverRange: Range<Int>?
  private var destinations: [String] = []
  /// Used from the seventeenth link on: most blocks hold a few, some lists of links hundreds.
  private var counts: [String: Int] = [:]
  /// Where the next search in the block's source goes on.
  var searched = 0

  mutating func begin(_ node: Node) {
    self.node = node
    begin(range: nil, waiver: nil)
  }

  mutating func begin(range: Range<Int>?, waiver: Range<Int>?) {
    known = range
    waiverRange = waiver
    searched = 0
    guard !destinations.isEmpty else { return }
    destinations.removeAll(keepingCapacity: true)
    if !counts.isEmpty { counts.removeAll() }
  }

  /// The block's source in the file.
  mutating func range(in text: SourceText) -> Range<Int> {
    if let known { return known }
    let range = node.map { text.fileRange(of: $0) } ?? 0..<0
    known = range
    return range
  }

  /// How often the destination has been met in this block before.
  mutating func count(_ destination: String) -> Int {
    if destinations.count < 16 {
      let count = destinations.count { $0 == destination }
      destinations.append(destination)
      return count
    }
    if counts.isEmpty {
      for earlier in destinations { counts[earlier, default: 0] += 1 }
    }
    let count = counts[destination] ?? 0
    counts[destination] = count + 1
    return count
  }
}

extension SourceText {
  /// A block's whole lines in the file, from its first byte on.
  ///
  /// libcmark's columns are hints: ends are taken from the lines.
  func fileRange(of block: Node) -> Range<Int> {
    let covered = block.lines
    let first = min(covered.lowerBound, lineCount)
    let last = min(covered.upperBound - 1, lineCount)
    let start = Int(lines[first].file) + max(block.startColumn - 1, 0)
    let line = range(ofLine: last)
    let end = fileOffset(of: line.upperBound, onLine: last)
    return start..<max(start, end)
  }
}
