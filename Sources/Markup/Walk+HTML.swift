internal import Base

extension Walk {
  func isComment(_ htmlBlock: Node) -> Bool {
    let literal = htmlBlock.literal.terminated
    return literal.has(
      "<!--", at: literal.trimmed(0..<literal.count).lowerBound, before: literal.count)
  }

  mutating func writeHTMLBlock(_ node: Node) {
    let literal = node.literal.terminated
    leaf.begin(node)
    guard isExtended else {
      breakLine()
      if options.rawHTML == .kept { html.write(literal) } else { html.write(escaping: literal) }
      return breakLine()
    }
    let waived = isComment(node) ? nil : leaf.range(in: text)
    let kept = literal.trimmed(0..<literal.count)
    let isVerbatim = options.rawHTML == .kept && isScriptOrStyle(literal, kept)
    let pieces = isVerbatim ? [kept] : piecesOutsideComments(literal, kept, waived: waived)
    if !isVerbatim { checkIsClosed(literal) }
    guard pieces.contains(where: { !literal.trimmed($0).isEmpty }) else { return }
    breakLine()
    switch options.rawHTML {
    case .kept: for piece in pieces { html.write(Bytes(rebasing: literal[piece])) }
    case .shown:
      html.write("<p>")
      for piece in pieces {
        write(escaping: Bytes(rebasing: literal[piece]), keepingBackslash: true)
      }
      html.write("</p>")
    }
    breakLine()
  }

  func isInlineComment(_ node: Node) -> Bool {
    let literal = node.literal.terminated
    return literal.has("<!--", at: 0, before: literal.count)
  }

  mutating func writeInlineHTML(_ node: Node) {
    let literal = node.literal.terminated
    if isExtended, isInlineComment(node) {
      let waived = leaf.waiverRange ?? leaf.range(in: text)
      _ = piecesOutsideComments(literal, 0..<literal.count, waived: waived)
    } else if options.rawHTML == .kept {
      if text.hasMarks {
        html.write(restored(literal, keepingBackslash: true))
      } else {
        html.write(literal)
      }
    } else {
      write(escaping: literal, keepingBackslash: true)
    }
  }

  /// In these `<!--` is no comment of HTML's.
  private func isScriptOrStyle(_ literal: Bytes, _ range: Range<Int>) -> Bool {
    let names: [StaticString] = ["<script", "<style", "<textarea", "<pre"]
    return names.contains { name in
      range.count >= name.utf8CodeUnitCount
        && (0..<name.utf8CodeUnitCount).allSatisfy {
          literal[range.lowerBound + $0].lowercased == name.utf8Start[$0]
        }
    }
  }

  /// Cuts comments out of raw HTML, and notes the waivers in them.
  private mutating func piecesOutsideComments(
    _ literal: Bytes, _ range: Range<Int>, waived: Range<Int>?
  ) -> [Range<Int>] {
    var pieces: [Range<Int>] = []
    var start = range.lowerBound
    while let open = literal.find("<!--", in: start..<range.upperBound) {
      pieces.append(start..<open)
      guard let close = literal.find("-->", in: open + 4..<range.upperBound) else { return pieces }
      addWaiver(Bytes(rebasing: literal[open + 4..<close]), waived: waived)
      start = close + 3
    }
    pieces.append(start..<range.upperBound)
    return pieces
  }

  /// CommonMark takes all that follows an open comment for the comment's, to the end of the page.
  private mutating func checkIsClosed(_ literal: Bytes) {
    guard literal.openComment(in: 0..<literal.count) != nil else { return }
    let block = leaf.range(in: text)
    let start = file.bytes.withUnsafeBufferPointer { bytes in
      bytes.openComment(in: block.clamped(to: bytes.indices)) ?? block.lowerBound
    }
    report(.commentUnclosed(at: file.place(start..<start + 4)))
  }

  private mutating func addWaiver(_ comment: Bytes, waived: Range<Int>?) {
    guard let waiver = WaiverText(comment) else { return }
    let range = nextComment()
    if waived == nil { openWaivers.append(facts.waivers.count) }
    facts.waivers.append(
      MarkupFacts.Waiver(
        code: waiver.code, reason: waiver.reason, range: range,
        block: waived ?? range.upperBound..<range.upperBound))
  }

  /// The range in the file of the leaf's next comment that is a waiver.
  private mutating func nextComment() -> Range<Int> {
    let block = leaf.range(in: text)
    return file.bytes.withUnsafeBufferPointer { bytes in
      let end = min(block.upperBound, bytes.count)
      var start = min(max(block.lowerBound, leaf.searched), end)
      while let open = bytes.find("<!--", in: start..<end) {
        let close = bytes.find("-->", in: min(open + 4, end)..<end).map { $0 + 3 } ?? end
        start = close
        guard WaiverText(Bytes(rebasing: bytes[open + 4..<max(open + 4, close - 3)])) != nil else {
          continue
        }
        leaf.searched = close
        return open..<close
      }
      return block
    }
  }

  /// Comments on lines of their own waive for the block that comes next.
  mutating func closeWaivers(before block: Node) {
    let range = text.fileRange(of: block)
    for index in openWaivers { facts.waivers[index].block = range }
    openWaivers.removeAll(keepingCapacity: true)
  }
}

extension Bytes {
  /// Where a comment opens that the range does not close. In HTML `<!-->` and `<!--->` are whole.
  fileprivate func openComment(in range: Range<Int>) -> Int? {
    var start = range.lowerBound
    while let open = find("<!--", in: start..<range.upperBound) {
      guard let close = find("-->", in: open + 2..<range.upperBound) else { return open }
      start = close + 3
    }
    return nil
  }
}

extension Diagnostic {
  fileprivate static func commentUnclosed(at place: Place) -> Diagnostic {
    Diagnostic(
      .commentSwallowsText, "a comment must be closed; an open one takes all that follows with it",
      at: place, help: "write --> where the comment ends")
  }
}
