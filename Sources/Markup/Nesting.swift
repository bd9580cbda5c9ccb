/// How many list items are open, at most, and how often blank lines have to ask them all.
struct Nesting {
  private(set) var steps = 0
  /// The line that opened the most.
  private(set) var deepest = 0..<0
  private var depth = 0
  private var deepestDepth = 0
  private var afterBlankLine = true

  mutating func read(_ bytes: Bytes, _ line: Range<Int>) {
    var index = line.lowerBound
    var opened = 0
    var columns = 0
    while index < line.upperBound {
      switch bytes[index] {
      case 0x20: columns += 1
      case 0x09: columns += 4
      case .quoteMark, .hyphen, UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "."),
        UInt8(ascii: ")"):
        opened += 1
      case UInt8(ascii: "0")...UInt8(ascii: "9"): break
      case .newline, 0x0D:
        if opened == 0 { return readBlank() }
        return open(opened + columns / 2, line)
      default: return open(opened + columns / 2, line)
      }
      index += 1
    }
    if opened == 0 { readBlank() } else { open(opened + columns / 2, line) }
  }

  private mutating func readBlank() {
    steps += depth
    afterBlankLine = true
  }

  /// A line right under another may go on with its paragraph, and then closes nothing.
  private mutating func open(_ count: Int, _ line: Range<Int>) {
    depth = afterBlankLine ? count : max(depth, count)
    if depth > deepestDepth { (deepestDepth, deepest) = (depth, line) }
    afterBlankLine = false
  }
}
