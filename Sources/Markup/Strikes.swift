/// Strikethrough: runs of one or two tildes, paired among the text of one parent.
///
/// The rules are cmark-gfm's: a run opens or closes by its flanks; a pair has equal lengths;
/// a closer whose opener differs takes it off the stack. Only what emphasis has left counts,
/// so a pair never crosses it.
struct Strikes {
  private var marks: [UnsafePointer<UInt8>: Bool] = [:]
  private var parents: Set<Node> = []

  private struct Run {
    var place: UnsafePointer<UInt8>
    var length: Int
  }

  /// Whether the run at `place` opens (true) or closes (false) a pair; nil where it is text.
  mutating func opens(at place: UnsafePointer<UInt8>, in node: Node) -> Bool? {
    guard let parent = node.parent else { return nil }
    if parents.insert(parent).inserted { pairRuns(of: parent) }
    return marks[place]
  }

  private mutating func pairRuns(of parent: Node) {
    var stack: [Run] = []
    var child = parent.firstChild
    while let node = child {
      if node.kind == .text { pairRuns(in: node, &stack) }
      child = node.next
    }
  }

  private mutating func pairRuns(in node: Node, _ stack: inout [Run]) {
    let literal = node.literal.terminated
    guard let start = literal.baseAddress else { return }
    var index = 0
    while let tilde = literal.find(.tilde, in: index..<literal.count) {
      var end = tilde
      while end < literal.count, literal[end] == .tilde { end += 1 }
      let run = Run(place: start + tilde, length: end - tilde)
      let before = Flank(before: tilde, in: literal, node)
      let after = Flank(after: end, in: literal, node)
      if run.length <= 2 { pair(run, before, after, &stack) }
      index = end
    }
  }

  private mutating func pair(_ run: Run, _ before: Flank, _ after: Flank, _ stack: inout [Run]) {
    let opens = after != .space && (after != .punctuation || before != .letter)
    let closes = before != .space && (before != .punctuation || after != .letter)
    if closes, let opener = stack.popLast() {
      guard opener.length == run.length else { return }
      marks[opener.place] = true
      marks[run.place] = false
    } else if opens {
      stack.append(run)
    }
  }
}

/// What stands beside a run of tildes, as far as flanking asks.
private enum Flank {
  case space, punctuation, letter

  init(before index: Int, in literal: Bytes, _ node: Node) {
    guard index > 0 else {
      self.init(beside: node.previous, else: node.parent)
      return
    }
    var start = index - 1
    while start > 0, literal[start] & 0xC0 == 0x80 { start -= 1 }
    self.init(String(decoding: literal[start..<index], as: UTF8.self))
  }

  init(after index: Int, in literal: Bytes, _ node: Node) {
    guard index < literal.count else {
      self.init(beside: node.next, else: node.parent)
      return
    }
    var end = index + 1
    while end < literal.count, literal[end] & 0xC0 == 0x80 { end += 1 }
    self.init(String(decoding: literal[index..<end], as: UTF8.self))
  }

  /// A line break is white space, any other inline begins and ends with punctuation; so does
  /// the parent, unless it is the block.
  private init(beside neighbour: Node?, else parent: Node?) {
    switch neighbour?.kind {
    case .softBreak, .lineBreak: self = .space
    case nil: self = parent?.kind.isInline == true ? .punctuation : .space
    default: self = .punctuation
    }
  }

  private init(_ character: String) {
    guard let scalar = character.unicodeScalars.first else {
      self = .space
      return
    }
    if scalar.properties.isWhitespace {
      self = .space
      return
    }
    switch scalar.properties.generalCategory {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation:
      self = .punctuation
    default:
      let isMark = scalar.isASCII && UInt8(scalar.value).isPunctuation
      self = isMark ? .punctuation : .letter
    }
  }
}

extension Walk {
  /// Reads a run of tildes in a text node.
  mutating func strike(at place: UnsafePointer<UInt8>, in node: Node) -> TextPiece {
    var count = 1
    while place[count] == .tilde { count += 1 }
    guard count <= 2, let opens = strikes.opens(at: place, in: node) else { return .plain(count) }
    return .strike(count, opens: opens)
  }
}
