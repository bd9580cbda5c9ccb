internal import Base

extension Walk {
  /// The citations among a parent's children, as the resolver finds them.
  ///
  /// - Parameter offset: how many bytes of the first text are not the author's.
  mutating func citations(among parent: Node, from offset: Int) -> [CitationPlace] {
    guard holdsAt(parent) else { return [] }
    var children: [Node] = []
    var lengths: [Int] = []
    var run: [InlinePiece] = []
    // A sentence that cites has a few links or words in emphasis; grown one by one they would move.
    children.reserveCapacity(8)
    lengths.reserveCapacity(8)
    run.reserveCapacity(8)
    var next = parent.firstChild
    while let node = next {
      let text = runText(of: node, from: children.isEmpty ? offset : 0)
      lengths.append(text?.utf8.count ?? 0)
      run.append(text.map { .text($0) } ?? .opaque(children.count))
      children.append(node)
      next = node.next
    }
    var places: [CitationPlace] = []
    var reached = ReachedUnit()
    for citation in reading?.calls.citations(run) ?? [] {
      if let place = place(of: citation, children, lengths, from: offset, &reached) {
        places.append(place)
      }
    }
    return places
  }

  /// Whether text right below the parent holds an `@`.
  private func holdsAt(_ parent: Node) -> Bool {
    var next = parent.firstChild
    while let node = next {
      if node.kind == .text {
        let literal = node.literal.terminated
        if literal.find(UInt8(ascii: "@"), in: literal.indices) != nil { return true }
      }
      next = node.next
    }
    return false
  }

  /// What a text node or line break says; nil for any other inline.
  private mutating func runText(of node: Node, from offset: Int) -> String? {
    switch node.kind {
    case .softBreak, .lineBreak: return " "
    case .text:
      var plain: [UInt8] = []
      var references: [Int] = []
      appendText(
        node, from: offset, to: &plain, references: &references, hidesMarks: true)
      return String(decoding: plain, as: UTF8.self)
    default: return nil
    }
  }

  /// Nil where the resolver's places lie outside of the run.
  private mutating func place(
    of citation: RunCitation, _ children: [Node], _ lengths: [Int], from offset: Int,
    _ reached: inout ReachedUnit
  ) -> CitationPlace? {
    let (first, end) = (citation.start, citation.end)
    guard children.indices.contains(first.piece), children[first.piece].kind == .text,
      (first.piece, first.byte) < (end.piece, end.byte)
    else { return nil }
    // A citation that ends before a piece ends with the piece before it.
    let isBefore = end.byte == 0 || end.piece >= children.count
    let last = isBefore ? min(end.piece, children.count) - 1 : end.piece
    let endByte = isBefore ? lengths[last] : min(end.byte, lengths[last])
    // In order: each is looked for from where the one before was found.
    let literal = literalStart(
      of: first.byte, in: children[first.piece], from: first.piece == 0 ? offset : 0, &reached)
    var ending = InlinePlace(node: children[last], byte: endByte, literal: nil)
    if children[last].kind == .text {
      ending.literal = literalEnd(
        of: endByte, in: children[last], from: last == 0 ? offset : 0, &reached)
    }
    return CitationPlace(
      number: citation.number, children: children,
      start: InlinePlace(node: children[first.piece], byte: first.byte, literal: literal),
      end: ending)
  }

  /// The byte of a text node's literal that gives byte `byte` of its text.
  private mutating func literalStart(
    of byte: Int, in node: Node, from offset: Int, _ reached: inout ReachedUnit
  ) -> Int {
    reached.reach(byte, in: node, from: offset)
    return unit(from: &reached) { byte < $0.upperBound }.map { text, literal in
      literal.lowerBound + (text.count == 1 ? 0 : byte - text.lowerBound)
    } ?? node.literal.terminated.count
  }

  /// The end in a text node's literal of the byte before `byte` of its text.
  private mutating func literalEnd(
    of byte: Int, in node: Node, from offset: Int, _ reached: inout ReachedUnit
  ) -> Int {
    reached.reach(byte, in: node, from: offset)
    return unit(from: &reached) { byte <= $0.upperBound }.map { text, literal in
      literal.upperBound - (text.upperBound - byte)
    } ?? node.literal.terminated.count
  }

  /// The first unit whose text is as asked for, and what gives it in the literal. Both have the
  /// same length, or the text is one byte.
  private mutating func unit(
    from reached: inout ReachedUnit, where isFound: (Range<Int>) -> Bool
  ) -> (text: Range<Int>, literal: Range<Int>)? {
    guard let node = reached.node else { return nil }
    while true {
      let start = node.literal + reached.literal
      let run = reached.run ?? marks.next(start) - start
      reached.run = run
      if let found = reached.pass(run, run, where: isFound) { return found }
      guard let (text, length) = unit(at: start + run, in: node) else { return nil }
      if let found = reached.pass(text, length, where: isFound) { return found }
    }
  }

  /// How many bytes of text a marked byte begins, and how many of the literal; nil at the end.
  private mutating func unit(at place: UnsafePointer<UInt8>, in node: Node) -> (Int, Int)? {
    if place.pointee == 0 { return nil }
    switch piece(at: place, in: node) {
    case .plain(let count): return (count, count)
    case .entity: return (1, 1)
    case .restored(_, let count): return (1, count)
    case .strike(let count, _), .reference(_, let count): return (0, count)
    case .end: return nil
    }
  }
}

/// How far the units of a text node have been read: pieces of its text, and what gives each in the
/// literal.
private struct ReachedUnit {
  private(set) var node: Node?
  private var text = 0
  private(set) var literal = 0
  /// How far it is from there to the next mark, where that is known.
  var run: Int?

  /// Starts anew where what is looked for does not stand ahead.
  mutating func reach(_ byte: Int, in node: Node, from offset: Int) {
    guard node != self.node || byte < text else { return }
    (self.node, text, literal, run) = (node, 0, offset, nil)
  }

  /// Passes over a unit, unless it is the one that is looked for.
  mutating func pass(
    _ text: Int, _ literal: Int, where isFound: (Range<Int>) -> Bool
  ) -> (text: Range<Int>, literal: Range<Int>)? {
    let unit = self.text..<self.text + text
    if text > 0, isFound(unit) { return (unit, self.literal..<self.literal + literal) }
    self.text += text
    self.literal += literal
    run = nil
    return nil
  }
}
