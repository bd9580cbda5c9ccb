internal import Base

extension Walk {
  /// Writes what opens a block; see `enter`.
  mutating func enterBlock(_ node: Node, _ kind: Node.Kind) -> Bool {
    if !openWaivers.isEmpty, kind != .htmlBlock || !isComment(node) { closeWaivers(before: node) }
    defer { if isOpening, kind != .htmlBlock || !isComment(node) { isOpening = false } }
    switch kind {
    case .paragraph: return enterParagraph(node)
    case .heading: return enterHeading(node)
    case .list: openList(node)
    case .item:
      breakLine()
      html.write("<li>")
    case .blockQuote: openQuote(node)
    case .codeBlock:
      writeCodeBlock(node)
      return false
    case .htmlBlock:
      writeHTMLBlock(node)
      return false
    case .thematicBreak:
      breakLine()
      html.write("<hr />\n")
      return false
    default: break
    }
    return true
  }

  private mutating func enterParagraph(_ node: Node) -> Bool {
    if node.mark > 0 {
      writeTable(tables[node.mark - 1], of: node)
      return false
    }
    leaf.begin(node)
    facts.wordCount += 1
    if isExtended, let image = onlyImage(in: node) {
      write(node, with: image)
      return false
    }
    if !isTight(node) {
      breakLine()
      html.write("<p>")
    }
    if isExtended, let parent = node.parent, parent.kind == .item {
      writeCheckbox(node, in: parent)
    }
    show(node, as: .paragraph)
    return true
  }

  /// Whether the paragraph stands in a tight list, which shows no `<p>`.
  func isTight(_ paragraph: Node) -> Bool {
    guard let list = paragraph.parent?.parent, list.kind == .list else { return false }
    return list.isTight
  }

  private mutating func openList(_ node: Node) {
    breakLine()
    if node.isBulletList { return html.write("<ul>\n") }
    let start = node.listStart
    if start == 1 { return html.write("<ol>\n") }
    html.write("<ol start=\"")
    html.write(number: start)
    html.write("\">\n")
  }

  /// GFM's task list items: `[ ]` or `[x]`, white space and text.
  private mutating func writeCheckbox(_ paragraph: Node, in item: Node) {
    guard let child = paragraph.firstChild, child.kind == .text, paragraph.previous == nil else {
      return
    }
    let literal = child.literal
    guard literal[0] == .bracket, literal[1] != 0, literal[2] == .closingBracket,
      literal[3].isBlank, sourceByte(atStartOf: paragraph) == .bracket
    else { return }
    switch literal[1] {
    case 0x20: html.write("<input type=\"checkbox\" disabled>")
    case UInt8(ascii: "x"), UInt8(ascii: "X"):
      html.write("<input type=\"checkbox\" disabled checked>")
    default: return
    }
    textOffset = 3
  }

  /// The first byte of a block as the author wrote it: a backslash may have gone since.
  func sourceByte(atStartOf block: Node) -> UInt8? {
    let line = text.range(ofLine: block.startLine - 1)
    let offset = line.lowerBound + max(block.startColumn - 1, 0)
    return offset < line.upperBound ? bytes[offset] : nil
  }

  private mutating func writeCodeBlock(_ node: Node) {
    breakLine()
    let info = node.fenceInfo
    if isExtended, let fence = chartFence(node), let figure = figure(fence) {
      return html.write(figure)
    }
    if info[0] == 0 {
      html.write("<pre><code>")
    } else {
      html.write("<pre><code class=\"language-")
      var count = 0
      while info[count] != 0, !info[count].isSpace { count += 1 }
      write(escaping: Bytes(start: info, count: count), keepingBackslash: false)
      html.write("\">")
    }
    write(escaping: node.literal.terminated, keepingBackslash: true)
    html.write("</code></pre>\n")
  }
}

// MARK: - Block quotes and alerts

extension Walk {
  private mutating func openQuote(_ node: Node) {
    breakLine()
    guard isExtended, let alert = Alert.opening(node, sourceByte: { sourceByte(atStartOf: $0) })
    else {
      reading?.openQuotation()
      return html.write("<blockquote>\n")
    }
    reading?.openAlert()
    html.write("<div class=\"alert alert-")
    html.write(alert.rawValue)
    html.write("\" role=\"note\">\n<p class=\"alert-title\">")
    html.write(escaping: alert.title(in: options.words))
    html.write("</p>\n")
    node.setMark(1)
  }

  mutating func leaveQuote(_ node: Node) {
    reading?.closeQuotation()
    breakLine()
    html.write(node.mark > 0 ? "</div>\n" : "</blockquote>\n")
  }
}
