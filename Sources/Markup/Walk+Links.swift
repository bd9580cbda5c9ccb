internal import Base

extension Walk {
  /// Writes what opens a link. Returns whether its text is to be written.
  mutating func enterLink(_ node: Node) -> Bool {
    guard isExtended else {
      let address = node.address.terminated
      openLink { $0.write(escapingURL: address) }
      endTag(node)
      openLinks.append(true)
      return true
    }
    if writeReference(insteadOf: node) { return false }
    // HTML has no link in a link: the outer one counts.
    let isInner = openLinks.contains(true)
    let link = self.link(node, kind: isAutolink(node) ? .autolink : .link)
    guard !isInner, !isRefused(link) else {
      openLinks.append(false)
      return true
    }
    return write(link, node)
  }

  private mutating func write(_ link: Link, _ node: Node) -> Bool {
    let start = html.count
    var (attributes, id) = ("", "")
    var filled: String?
    var address: String?
    switch resolve(link) {
    case .asWritten: address = link.destination
    case .address(let other), .linkInstead(let other): address = other
    case .addressWithAttributes(let other, let more, let name):
      (address, attributes, id) = (other, more, name)
    case .textOnly, .block: break
    case .fill(let other, let text, let more, let name):
      (address, filled, attributes, id) = (other, text, more, name)
    }
    openLinks.append(address != nil)
    if let address {
      openLink { $0.write(escapingURL: address) }
      endTag(node, attributes, id: id)
      heading?.omitted.append(start..<html.count)
    }
    guard let filled else { return true }
    isFilled = true
    heading?.isFilled = true
    html.write(escaping: filled)
    leaveLink()
    return false
  }

  mutating func openLink(_ writeAddress: (inout HTMLBuffer) -> Void) {
    html.write("<a href=\"")
    writeAddress(&html)
    html.write("\"")
  }

  mutating func endTag(_ node: Node, _ attributes: String = "", id: String = "") {
    writeTitle(node)
    if !id.isEmpty {
      html.write(" id=\"")
      html.write(escaping: id)
      html.write("\"")
    }
    if !attributes.isEmpty {
      html.write(byte: 0x20)
      html.write(attributes)
    }
    html.write(byte: .quoteMark)
  }

  mutating func writeTitle(_ node: Node) {
    let title = node.title
    guard title[0] != 0 else { return }
    html.write(" title=\"")
    write(escaping: title.terminated, keepingBackslash: false)
    html.write("\"")
  }

  mutating func leaveLink() {
    guard openLinks.popLast() == true else { return }
    let start = html.count
    html.write("</a>")
    heading?.omitted.append(start..<html.count)
  }

  /// What the resolver is told about a link or image.
  mutating func link(_ node: Node, kind: Link.Kind) -> Link {
    let span = reading?.current.span(of: node)
    let destination = span?.destination ?? string(node.address)
    let count = leaf.count(destination)
    return link(node, kind, destination, occurrence: count, at: span?.range)
  }

  /// What the resolver is told about a link in an alternative text; these count by themselves.
  mutating func linkInImage(_ node: Node) -> Link {
    let span = reading?.current.span(of: node)
    let destination = span?.destination ?? string(node.address)
    let count = leaf.count("![" + destination)
    var link = link(
      node, isAutolink(node) ? .autolink : .link, destination, occurrence: count, at: span?.range)
    link.isInImage = true
    return link
  }

  private mutating func link(
    _ node: Node, _ kind: Link.Kind, _ destination: String, occurrence: Int, at text: Range<Int>?
  ) -> Link {
    var link = Link(
      destination: destination, kind: kind, title: string(node.title),
      isEmpty: node.firstChild == nil, block: leaf.range(in: self.text), occurrence: occurrence)
    link.textRange = text ?? 0..<0
    return link
  }

  /// An autolink's only child says what its address says, for e-mail without the scheme.
  private func isAutolink(_ node: Node) -> Bool {
    guard let child = node.firstChild, child.next == nil, child.kind == .text,
      node.title[0] == 0
    else { return false }
    let address = node.address.terminated
    let text = child.literal.terminated
    return address.elementsEqual(text)
      || address.count == text.count + 7 && address.dropFirst(7).elementsEqual(text)
  }
}
