internal import Base

extension Walk {
  /// Writes a text node in which a citation starts. Returns false where none does.
  mutating func writeCited(_ node: Node) -> Bool {
    guard let places = reading?.current.citations[node] else { return false }
    var offset = textOffset
    textOffset = 0
    for place in places {
      writeText(node, from: offset, before: place.start.literal ?? offset)
      let strikes = strikeBalance(of: place)
      if strikes < 0 { html.write("</del>") }
      write(place)
      if strikes > 0 { html.write("<del>") }
      guard place.end.node == node else {
        skip(from: node, to: place.end)
        return true
      }
      offset = place.end.literal ?? offset
    }
    writeText(node, from: offset, before: node.literal.terminated.count)
    return true
  }

  /// Strikes that open in what a citation covers and close behind it; less than 0 where one from
  /// before closes in it.
  private mutating func strikeBalance(of place: CitationPlace) -> Int {
    var balance = 0
    var next: Node? = place.start.node
    while let node = next {
      let start = node == place.start.node ? place.start.literal ?? 0 : 0
      let end = node == place.end.node ? place.end.literal : nil
      if node.kind == .text { balance += strikeBalance(of: node, from: start, before: end) }
      next = node == place.end.node ? nil : node.next
    }
    return balance
  }

  private mutating func strikeBalance(of text: Node, from start: Int, before end: Int?) -> Int {
    let limit = text.literal + (end ?? text.literal.terminated.count)
    var balance = 0
    var place = marks.next(text.literal + start, before: limit)
    while place < limit {
      var length = 1
      if place.pointee == .tilde, case .strike(let count, let opens) = strike(at: place, in: text) {
        balance += opens ? 1 : -1
        length = count
      }
      place = marks.next(place + length, before: limit)
    }
    return balance
  }

  /// Takes what a citation has covered out of the tree, so that the walk goes on behind it.
  private mutating func skip(from node: Node, to end: InlinePlace) {
    while let next = node.next {
      if next == end.node, let literal = end.literal {
        textOffset = literal
        return
      }
      next.unlink()
      if next == end.node { return }
    }
  }

  /// Writes what stands for a citation; tables of contents leave it out.
  private mutating func write(_ place: CitationPlace) {
    let nextNote = reading?.hasNotes == true ? notes.order.count + 1 : nil
    guard let output = reading?.calls.write(place.number, nextNote) else { return }
    let open = heading
    heading = nil
    let start = html.count
    html.write("<span class=\"citation\"")
    if !output.anchor.isEmpty {
      html.write(" id=\"")
      html.write(escaping: output.anchor)
      html.write("\"")
    }
    html.write(byte: .quoteMark)
    write(output.inline, of: place)
    if let note = output.note { writeNote(note, of: place) }
    html.write("</span>")
    heading = open
    omit(from: start)
  }

  /// Leaves the citation out of the heading or title, with the blank before it.
  private mutating func omit(from start: Int) {
    let hasBlank = start > self.start && html[start - 1..<start] == [0x20]
    let range = start - (hasBlank ? 1 : 0)..<html.count
    if heading != nil { heading?.omitted.append(range) }
    if reading?.hasNotes == false { reading?.cited.append(range) }
  }

  private mutating func write(_ pieces: [CitationOutput.Piece], of place: CitationPlace) {
    for piece in pieces {
      switch piece {
      case .text(let text): html.write(escaping: text)
      case .emphasis(let text):
        html.write("<em>")
        html.write(escaping: text)
        html.write("</em>")
      case .link(let address, let text):
        html.write("<a href=\"")
        html.write(escapingURL: address)
        html.write("\" class=\"reference\">")
        html.write(escaping: text)
        html.write("</a>")
      case .opaque(let index):
        guard place.children.indices.contains(index), place.children[index].kind != .text else {
          continue
        }
        render(place.children[index])
      }
    }
  }

  /// Writes the reference to a citation's note; its content waits in `notes` until the block is
  /// done. A caption has no place for notes: there the content follows in brackets.
  private mutating func writeNote(_ pieces: [CitationOutput.Piece], of place: CitationPlace) {
    guard reading?.hasNotes == true else {
      html.write(html.last == .quoteMark ? "(" : " (")
      write(pieces, of: place)
      return html.write(")")
    }
    let index = notes.addGenerated()
    writeReference(to: index)
    let start = html.count
    html.write(" ")
    write(pieces, of: place)
    notes.all[index].content = html[start...]
    html.truncate(to: start)
  }
}
