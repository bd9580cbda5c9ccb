internal import Base

extension Walk {
  mutating func writeImage(_ node: Node) {
    guard isExtended else { return writeImage(node, address: nil, attributes: "") }
    showAlternative(of: node)
    let link = self.link(node, kind: .image)
    if isRefused(link) { return writeAlternativeText(of: node) }
    switch resolve(link) {
    case .asWritten: writeImage(node, address: nil, attributes: "")
    case .address(let address): writeImage(node, address: address, attributes: "")
    case .addressWithAttributes(let address, let attributes):
      writeImage(node, address: address, attributes: attributes)
    case .textOnly: writeAlternativeText(of: node)
    case .linkInstead(let address): writeLink(to: address, insteadOf: node)
    case .fill(let address, let text, _):
      if let address {
        writeImage(node, address: address, attributes: "", text: text)
      } else {
        html.write(escaping: text)
      }
    }
  }

  /// A link that says what the picture shows; within another link only its words.
  private mutating func writeLink(to address: String, insteadOf node: Node) {
    guard !openLinks.contains(true) else { return writeAlternativeText(of: node) }
    let start = html.count
    openLink { $0.write(escapingURL: address) }
    endTag(node, "")
    heading?.omitted.append(start..<html.count)
    let text = html.count
    writeAlternativeText(of: node)
    if html.count == text { html.write(escaping: address) }
    openLinks.append(true)
    leaveLink()
  }

  private mutating func writeImage(
    _ node: Node, address: String?, attributes: String, text: String? = nil
  ) {
    html.write("<img src=\"")
    if let address {
      html.write(escapingURL: address)
    } else if self.text.hasMarks {
      html.write(escapingURL: string(node.address))
    } else {
      html.write(escapingURL: node.address.terminated)
    }
    html.write("\" alt=\"")
    if let text { html.write(escaping: text) } else { writeAlternativeText(of: node) }
    html.write("\"")
    writeTitle(node)
    if !attributes.isEmpty {
      html.write(byte: 0x20)
      html.write(attributes)
    }
    html.write(" />")
  }
}
