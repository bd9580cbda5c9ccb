internal import Base

extension Walk {
  mutating func writeText(_ node: Node) {
    if isCiting, writeCited(node) { return }
    let literal = node.literal + textOffset
    textOffset = 0
    guard isExtended else { return write(escaping: literal) }
    let end = writeExtended(literal, of: node)
    countWords(Bytes(start: literal, count: end - literal))
  }

  mutating func countWords(_ run: Bytes) {
    facts.wordCount += run.spaceCount
  }

  mutating func writeBreak(_ html: StaticString) {
    facts.wordCount += 1
    self.html.write(html)
  }

  mutating func writeCode(_ node: Node) {
    html.write("<code>")
    write(escaping: node.literal.terminated, keepingBackslash: true)
    html.write("</code>")
  }

  /// Writes a literal in which nothing but the four characters of HTML counts.
  private mutating func write(escaping literal: UnsafePointer<UInt8>) {
    let table = TextTable.plain
    var start = literal
    while true {
      let end = table.next(start)
      if end > start { html.write(Bytes(start: start, count: end - start)) }
      if end.pointee == 0 { return }
      writeEntity(end.pointee)
      start = end + 1
    }
  }

  private mutating func writeEntity(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "&"): html.write("&amp;")
    case .less: html.write("&lt;")
    case .quoteMark: html.write("&gt;")
    default: html.write("&quot;")
    }
  }

  /// Writes a literal with footnote references and strikethrough. Returns the literal's end.
  private mutating func writeExtended(
    _ literal: UnsafePointer<UInt8>, of node: Node
  ) -> UnsafePointer<UInt8> {
    let table = marks
    var start = literal
    var end = literal
    while true {
      end = table.next(end)
      let piece = end.pointee == 0 ? .end : piece(at: end, in: node)
      if case .plain(let count) = piece {
        end += count
        continue
      }
      if end > start { html.write(Bytes(start: start, count: end - start)) }
      guard let count = write(piece) else { return end }
      end += count
      start = end
    }
  }

  /// Writes a part of a text node; its bounds count from the literal's first byte. Apart from
  /// `writeExtended`, whose loop has no room for a bound.
  mutating func writeText(_ node: Node, from start: Int, before end: Int) {
    var place = node.literal + start
    let limit = node.literal + end
    while place < limit {
      let mark = marks.next(place, before: limit)
      if mark > place { html.write(Bytes(start: place, count: mark - place)) }
      place = mark
      guard place < limit else { break }
      let piece = piece(at: place, in: node)
      guard let count = write(piece) else { break }
      if case .plain = piece { html.write(Bytes(start: place, count: min(count, limit - place))) }
      place += count
    }
    countWords(Bytes(start: node.literal + start, count: max(end - start, 0)))
  }

  /// Writes what stands at a marked byte. Returns how many bytes it takes, nil at the end.
  private mutating func write(_ piece: TextPiece) -> Int? {
    switch piece {
    case .plain(let count): return count
    case .end: return nil
    case .entity(let byte): writeEntity(byte)
    case .strike(let count, let opens):
      html.write(opens ? "<del>" : "</del>")
      return count
    case .reference(let note, let count):
      writeReference(to: note)
      return count
    case .restored(let byte, let count):
      html.write(byte: byte)
      return count
    }
    return 1
  }
}

/// What a marked byte in a literal begins.
enum TextPiece {
  case plain(Int)
  case entity(UInt8)
  case strike(Int, opens: Bool)
  /// A footnote reference: the note's index, and its length in bytes.
  case reference(Int, Int)
  /// The author's byte, for so many of the literal's.
  case restored(UInt8, Int)
  case end
}

extension Walk {
  /// Reads what begins at `place` of a text node's literal.
  mutating func piece(at place: UnsafePointer<UInt8>, in node: Node) -> TextPiece {
    switch place.pointee {
    case .tilde: return strike(at: place, in: node)
    case .bracket:
      guard place[1] == .caret else { return .plain(1) }
      return reference(at: place)
    case .backslash:
      guard text.hasMarks, let mark = EscapedMark.restored(place[1]) else { return .plain(1) }
      return .restored(mark, 2)
    case EscapedMark.tilde, EscapedMark.bracket, EscapedMark.at:
      guard text.hasMarks, let mark = EscapedMark.restored(place.pointee) else { return .plain(1) }
      return .restored(mark, 1)
    default: return .entity(place.pointee)
    }
  }

  /// Writes text that is no text node's: code, titles, raw HTML shown.
  mutating func write(escaping run: Bytes, keepingBackslash: Bool) {
    guard text.hasMarks else { return html.write(escaping: run) }
    html.write(escaping: restored(run, keepingBackslash: keepingBackslash)[...])
  }

  /// The author's bytes where marks were escaped in the text; see `EscapedMark`.
  func restored(_ run: Bytes, keepingBackslash: Bool) -> [UInt8] {
    var result: [UInt8] = []
    for byte in run {
      if let mark = EscapedMark.restored(byte) {
        if !keepingBackslash, result.last == .backslash { result.removeLast() }
        result.append(mark)
      } else {
        result.append(byte)
      }
    }
    return result
  }

  /// A string of the tree's, escapes resolved.
  func string(_ literal: UnsafePointer<UInt8>) -> String {
    let run = literal.terminated
    guard text.hasMarks else { return String(decoding: run, as: UTF8.self) }
    return String(decoding: restored(run, keepingBackslash: false), as: UTF8.self)
  }
}
