internal import Base

/// A heading while its content is written.
struct OpenHeading {
  var level: Int
  var anchor: String
  var text: String
  /// Where its content starts in the buffer.
  var start: Int
  /// Parts of the buffer that tables of contents leave out: link tags, references to footnotes,
  /// citations.
  var omitted: [Range<Int>] = []
  /// Whether a link's text was supplied by the resolver.
  var isFilled = false
}

extension Walk {
  mutating func enterHeading(_ node: Node) -> Bool {
    if node.mark > 0 {
      writeTable(tables[node.mark - 1], of: node)
      return false
    }
    leaf.begin(node)
    breakLine()
    guard isExtended else {
      openTag(level: node.headingLevel)
      html.write(byte: .quoteMark)
      return true
    }
    var text = plainText(of: node)
    guard let level = level(of: node, text) else { return false }
    facts.wordCount += 1
    show(node, as: .heading)
    // Tags are in no anchor of GitHub's.
    let holdsTag = text.withBytes { $0.find(.less, in: $0.indices) != nil }
    let name = holdsTag ? plainText(of: node, showsHTML: false) : text
    if isCiting { text = reading?.current.textWithoutCitations ?? text }
    let anchor = slugs.anchor(for: isCiting ? text : name)
    openTag(level: level)
    if !anchor.isEmpty {
      html.write(" id=\"")
      html.write(anchor)
      html.write("\"")
    }
    html.write(byte: .quoteMark)
    heading = OpenHeading(level: level, anchor: anchor, text: text, start: html.count)
    return true
  }

  private mutating func openTag(level: Int) {
    html.write("<h")
    html.write(number: level)
  }

  /// The level at which the heading is written; nil where it repeats the page's title.
  private mutating func level(of node: Node, _ text: String) -> Int? {
    let level = node.headingLevel
    guard level == 1, let title = options.title else { return level }
    if isOpening, text == title { return nil }
    let isUnderlined = sourceByte(atStartOf: node) != UInt8(ascii: "#")
    report(.headingLevel(isUnderlined: isUnderlined, at: file.place(fileRange(of: node))))
    return 2
  }

  mutating func leaveHeading(_ node: Node) {
    if let open = heading {
      let inline = html.withBytes { $0[open.start...].text(omitting: open.omitted) }
      facts.headings.append(
        MarkupFacts.Heading(
          level: open.level, anchor: open.anchor, html: inline,
          text: open.isFilled ? textContent(ofHTML: inline) : open.text,
          range: fileRange(of: node)))
    }
    html.write("</h")
    html.write(number: heading?.level ?? node.headingLevel)
    html.write(">\n")
    heading = nil
  }

  /// A block's source without the end of its last line.
  func fileRange(of block: Node) -> Range<Int> {
    let range = text.fileRange(of: block)
    var end = min(range.upperBound, file.bytes.count)
    while end > range.lowerBound, file.bytes[end - 1].isSpace { end -= 1 }
    return min(range.lowerBound, end)..<end
  }
}

extension Slice<UnsafeBufferPointer<UInt8>> {
  /// The text without the given ranges, which ascend.
  func text(omitting ranges: [Range<Int>]) -> String {
    guard !ranges.isEmpty else { return String(decoding: self, as: UTF8.self) }
    var kept: [UInt8] = []
    var start = startIndex
    for range in ranges where range.lowerBound >= start {
      kept += self[start..<range.lowerBound]
      start = range.upperBound
    }
    kept += self[start...]
    return String(decoding: kept, as: UTF8.self)
  }
}

/// The text of inline HTML that this module wrote: tags dropped, its entities decoded.
func textContent(ofHTML html: String) -> String {
  var text: [UInt8] = []
  var isInTag = false
  for byte in html.utf8 {
    if byte == .less { isInTag = true }
    if !isInTag { text.append(byte) }
    if byte == .quoteMark { isInTag = false }
  }
  var plain = String(decoding: text, as: UTF8.self)
  for (entity, character) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&amp;", "&")] {
    plain = plain.replacing(entity, with: character)
  }
  return plain
}

extension Diagnostic {
  fileprivate static func headingLevel(isUnderlined: Bool, at place: Place) -> Diagnostic {
    Diagnostic(
      .headingLevel, "a page has one level-1 heading, its title", at: place,
      help: (isUnderlined ? "underline it with \"---\"" : "begin it with \"## \"")
        + "; it is shown at level 2")
  }
}
