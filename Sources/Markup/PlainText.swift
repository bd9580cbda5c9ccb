internal import Base

extension Walk {
  /// The author's words in an inline's or block's children: no marks or references.
  ///
  /// - Parameter showsHTML: whether tags are text, as pages show them where HTML is not kept.
  mutating func plainText(of parent: Node, showsHTML: Bool = true) -> String {
    let showsHTML = showsHTML && isExtended && options.rawHTML == .shown
    if let only = parent.firstChild, only.kind == .text, only.next == nil {
      let literal = only.literal + textOffset
      if marks.next(literal).pointee == 0 {
        return String(decoding: literal.terminated, as: UTF8.self)
      }
    }
    isMeasuring = true
    defer { isMeasuring = false }
    var plain: [UInt8] = []
    var references: [Int] = []
    var offset = textOffset
    forEachInline(of: parent) { walk, node in
      switch node.kind {
      case .text:
        walk.appendText(node, from: offset, to: &plain, references: &references)
        offset = 0
      case .code:
        plain += walk.restored(node.literal.terminated, keepingBackslash: true)
      case .softBreak, .lineBreak: plain.append(0x20)
      case .html where showsHTML && !walk.isInlineComment(node):
        plain += walk.restored(node.literal.terminated, keepingBackslash: true)
      default: break
      }
    }
    return String(decoding: plain, as: UTF8.self)
  }

  /// - Parameters:
  ///   - references: where footnotes are referred to, in `plain`.
  ///   - hidesMarks: whether escaped marks are kept from whoever would read them as marks.
  mutating func appendText(
    _ node: Node, from offset: Int, to plain: inout [UInt8], references: inout [Int],
    hidesMarks: Bool = false
  ) {
    var place = node.literal + offset
    while place.pointee != 0 {
      let end = marks.next(place)
      plain += Bytes(start: place, count: end - place)
      place = end
      if end.pointee == 0 { return }
      switch piece(at: end, in: node) {
      case .plain(let count):
        plain += Bytes(start: end, count: count)
        place += count
      case .entity(let byte):
        plain.append(byte)
        place += 1
      case .restored(let byte, let count):
        plain.append(hidesMarks ? EscapedMark.substitute : byte)
        place += count
      case .strike(let count, _): place += count
      case .reference(_, let count):
        references.append(plain.count)
        place += count
      case .end: return
      }
    }
  }

  /// Calls `body` for all inlines below `parent`, but not for those inside images.
  private mutating func forEachInline(of parent: Node, _ body: (inout Walk, Node) -> Void) {
    var next = parent.firstChild
    while let node = next {
      body(&self, node)
      if node.kind != .image, let child = node.firstChild {
        next = child
        continue
      }
      next = following(node, in: parent)
    }
  }

  /// The next node in reading order after all below `node`.
  func following(_ node: Node, in root: Node) -> Node? {
    var node = node
    while node != root {
      if let next = node.next { return next }
      guard let parent = node.parent else { return nil }
      node = parent
    }
    return nil
  }

  /// An image's alternative text, escaped: its descendants' text, as libcmark writes it.
  mutating func writeAlternativeText(of image: Node) {
    var next = image.firstChild
    while let node = next {
      if let fill = reading?.fills[node] {
        html.write(escaping: fill)
        next = following(node, in: image)
        continue
      }
      switch node.kind {
      case .text, .html: write(escaping: node.literal.terminated, keepingBackslash: false)
      case .code: write(escaping: node.literal.terminated, keepingBackslash: true)
      case .softBreak, .lineBreak: html.write(byte: 0x20)
      default: break
      }
      next = node.firstChild ?? following(node, in: image)
    }
  }
}
