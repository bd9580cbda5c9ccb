internal import Base

/// Refuses the few inputs on which libcmark 0.30.2 takes time, or memory, by the square.
///
/// Found by trying the classic pathological inputs and all repeats of short patterns. Each check
/// counts the steps that libcmark would take, in time that grows with the input alone.
struct WorkGuard {
  /// A rule that was broken, and where.
  struct Excess {
    var message: String
    var help: String
    var range: Range<Int>
  }

  /// No input of this size takes longer than a tenth of a second.
  private static let smallBody = 8192
  /// Links that look past open `![`: each costs 3 ns.
  private static let bracketSteps = 10_000_000
  /// Blank lines that look into all open list items: each costs 15 ns.
  private static let nestingSteps = 4_000_000
  /// Bytes that references to one long definition would copy.
  private static let copiedBytes = 64 << 20

  private let bytes: Bytes
  private let body: Range<Int>
  private let extended: Bool

  static func excess(in bytes: Bytes, _ body: Range<Int>, extended: Bool = true) -> Excess? {
    let body = body.clamped(to: bytes.indices)
    guard body.count > smallBody else { return nil }
    if body.count > Int32.max >> 2 {
      return Excess(
        message: "the page is larger than 512 MB", help: "cut it into several pages",
        range: body.lowerBound..<body.lowerBound)
    }
    let check = WorkGuard(bytes: bytes, body: body, extended: extended)
    return check.openImages() ?? check.lines()
  }

  // MARK: Images

  /// `![` that stay open: each later link looks at all of them.
  private func openImages() -> Excess? {
    var count = 0
    var start = body.lowerBound
    while let mark = bytes.find("![", in: start..<body.upperBound) {
      count += 1
      start = mark + 2
    }
    return count * body.count > Self.bracketSteps ? bracketSteps() : nil
  }

  /// Follows libcmark's stack of brackets within each paragraph.
  private func bracketSteps() -> Excess? {
    var steps = 0
    var isImage: [Bool] = []
    var images = 0
    var isLineBlank = true
    for index in body {
      switch bytes[index] {
      case .bracket:
        isImage.append(index > body.lowerBound && bytes[index - 1] == UInt8(ascii: "!"))
        if isImage.last == true { images += 1 }
      case .closingBracket:
        steps += images
        if isImage.popLast() == true { images -= 1 }
      case .newline, 0x0D:
        if isLineBlank {
          isImage.removeAll(keepingCapacity: true)
          images = 0
        }
        isLineBlank = true
        continue
      default: break
      }
      if !bytes[index].isBlank { isLineBlank = false }
      if steps > Self.bracketSteps {
        return Excess(
          message: "a paragraph may not hold thousands of open \"![\"",
          help: "close them with \"]\", or write \"\\![\"", range: index..<index + 1)
      }
    }
    return nil
  }

  // MARK: Nesting and references

  private func lines() -> Excess? {
    let hasReturns = bytes.find(0x0D, in: body) != nil
    var nesting = Nesting()
    var offset = body.lowerBound
    while offset < body.upperBound {
      let next = bytes.lineEnd(from: offset, before: body.upperBound, hasReturns: hasReturns)
      let line = offset..<next
      nesting.read(bytes, line)
      if nesting.steps > Self.nestingSteps {
        return Excess(
          message: "lists may not nest thousands of levels deep",
          help: "nest them less deeply", range: nesting.deepest)
      }
      if bytes[offset] == .bracket, let excess = longDefinition(at: line) { return excess }
      offset = next
    }
    return nil
  }

  /// A definition is copied to each reference that uses it.
  private func longDefinition(at line: Range<Int>) -> Excess? {
    guard let colon = bytes.find("]:", in: line), !isNote(at: line.lowerBound) else { return nil }
    let end = bytes.find("\n[", in: line.upperBound - 1..<body.upperBound) ?? body.upperBound
    let length = min(end, bytes.find("\n\n", in: line.lowerBound..<end) ?? end) - line.lowerBound
    guard length > 1024, uses(ofLabelEndingAt: colon) * length > Self.copiedBytes else {
      return nil
    }
    return Excess(
      message: "a reference definition this long may not be used so often",
      help: "put what it holds into a file, and link to that", range: line.lowerBound..<colon + 2)
  }

  private func isNote(at offset: Int) -> Bool {
    extended && bytes.has("[^", at: offset, before: body.upperBound)
  }

  /// At least as many as there are: labels that end with the same letter.
  private func uses(ofLabelEndingAt end: Int) -> Int {
    let letter = bytes[end - 1].lowercased
    var count = 0
    var start = body.lowerBound
    while let bracket = bytes.find(.closingBracket, in: start..<body.upperBound) {
      if bracket > body.lowerBound, bytes[bracket - 1].lowercased == letter { count += 1 }
      start = bracket + 1
    }
    return count
  }
}

extension Diagnostic {
  static func limitExceeded(_ excess: WorkGuard.Excess, at place: Place) -> Diagnostic {
    Diagnostic(.limitExceeded, excess.message, at: place, help: excess.help)
  }
}
