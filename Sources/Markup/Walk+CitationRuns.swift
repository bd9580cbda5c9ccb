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
    for citation in reading?.calls.citations(run) ?? [] {
      if let place = place(of: citation, children, lengths, from: offset) { places.append(place) }
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
    of citation: RunCitation, _ children: [Node], _ lengths: [Int], from offset: Int
  ) -> CitationPlace? {
    let (first, end) = (citation.start, citation.end)
    guard children.indices.contains(first.piece), children[first.piece].kind == .text,
      (first.piece, first.byte) < (end.piece, end.byte)
    else { return nil }
    // A citation that ends before a piece ends with the piece before it.
    let isBefore = end.byte == 0 || end.piece >= children.count
    let last = isBefore ? min(end.piece, children.count) - 1 : end.piece
    let endByte = isBefore ? lengths[last] : min(end.byte, lengths[last])
    var ending = InlinePlace(node: children[last], byte: endByte, literal: nil)
    if children[last].kind == .text {
      ending.literal = literalEnd(
        of: endByte, in: children[last], from: last == 0 ? offset : 0)
    }
    let literal = literalStart(
      of: first.byte, in: children[first.piece], from: first.piece == 0 ? offset : 0)
    return CitationPlace(
      number: citation.number, children: children,
      start: InlinePlace(node: children[first.piece], byte: first.byte, literal: literal),
      end: ending)
  }

  /// The byte of a text node's literal that gives byte `byte` of its text.
  private mutating func literalStart(of byte: Int, in node: Node, from offset: Int) -> Int {
    var result: Int?
    forEachUnit(of: node, from: offset) { text, literal in
      guard byte < text.upperBound else { return true }
      result = literal.lowerBound + (text.count == 1 ? 0 : byte - text.lowerBound)
      return false
    }
    return result ?? node.literal.terminated.count
  }

  /// The end in a text node's literal of the byte before `byte` of its text.
  private mutating func literalEnd(of byte: Int, in node: Node, from offset: Int) -> Int {
    var result: Int?
    forEachUnit(of: node, from: offset) { text, literal in
      guard byte <= text.upperBound else { return true }
      result = literal.upperBound - (text.upperBound - byte)
      return false
    }
    return result ?? node.literal.terminated.count
  }

  /// Calls `body` with pieces of a node's text, and with what gives each in the literal; until it
  /// returns false. Both have the same length, or the text is one byte.
  private mutating func forEachUnit(
    of node: Node, from offset: Int, _ body: (Range<Int>, Range<Int>) -> Bool
  ) {
    var literal = offset
    var count = 0
    while true {
      let start = node.literal + literal
      let run = marks.next(start) - start
      guard run == 0 || body(count..<count + run, literal..<literal + run) else { return }
      count += run
      literal += run
      guard let (text, length) = unit(at: start + run, in: node) else { return }
      guard text == 0 || body(count..<count + text, literal..<literal + length) else { return }
      count += text
      literal += length
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
