internal import Base

extension Walk {
  init(
    _ options: MarkupOptions, file: InputFile, page: ParsedPage, bytes: Bytes,
    calls: ResolverCalls, hasNotes: Bool
  ) {
    self.options = options
    self.file = file
    self.text = page.text
    self.bytes = bytes
    resolve = calls.resolve
    figure = calls.figure
    tables = page.tables
    cells = page.cells
    if let calls = calls.text, options.extensions {
      let mayCite = bytes.find(UInt8(ascii: "@"), in: bytes.indices) != nil
      reading = TextReading(calls, mayCite: mayCite, hasNotes: hasNotes)
    }
  }

  /// Writes the whole page onto the end of `buffer`.
  mutating func write(_ page: ParsedPage, onto buffer: inout HTMLBuffer) -> MarkupFacts {
    swap(&html, &buffer)
    start = html.count
    addSwallowed(page.swallowed)
    var next = addNotes(of: page)
    while let block = next {
      render(block)
      if isExtended { writeNotes() }
      next = block.next
    }
    completeReturns()
    reportUnusedNotes()
    swap(&html, &buffer)
    return facts
  }

  /// Writes the one paragraph of a caption, without its tags.
  mutating func writeInline(
    _ page: ParsedPage, locatedAt range: Range<Int>, onto buffer: inout HTMLBuffer
  ) -> InlineFacts {
    swap(&html, &buffer)
    start = html.count
    let opening = start
    var plain = ""
    if let paragraph = page.document?.firstChild {
      leaf.begin(range: range, waiver: range)
      textOffset = CellText.markLength
      plain = plainText(of: paragraph)
      show(paragraph, as: .caption)
      if isCiting { plain = reading?.current.textWithoutCitations ?? plain }
      var next = paragraph.firstChild
      while let child = next {
        render(child)
        next = child.next
      }
      if isFilled {
        let cited = reading?.cited ?? []
        plain = html.withBytes { textContent(ofHTML: $0[opening...].text(omitting: cited)) }
      }
    }
    swap(&html, &buffer)
    return InlineFacts(text: plain, diagnostics: facts.diagnostics)
  }

  /// Takes the notes at the text's start. Returns the first block after them.
  mutating func addNotes(of page: ParsedPage) -> Node? {
    var next = page.document?.firstChild
    notes.add(page.notes, first: next)
    for _ in page.notes { next = next?.next }
    return next
  }

  private mutating func addSwallowed(_ comments: [SwallowingComment]) {
    for comment in comments {
      report(.commentSwallowsText(at: file.place(comment.range)))
      let waiver = comment.body.utf8.withContiguousStorageIfAvailable { WaiverText($0) }
      if let waiver = waiver ?? nil {
        facts.waivers.append(
          MarkupFacts.Waiver(
            code: waiver.code, reason: waiver.reason, range: comment.range, block: comment.kept))
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func commentSwallowsText(at place: Place) -> Diagnostic {
    Diagnostic(
      .commentSwallowsText, "a comment that opens a line takes the line's text with it", at: place,
      help: "put the comment on a line of its own, or after the text")
  }
}
