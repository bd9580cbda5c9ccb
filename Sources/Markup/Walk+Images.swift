internal import Base

extension Walk {
  mutating func writeImage(_ node: Node) {
    guard isExtended else { return writeImage(node, address: nil, attributes: "") }
    write(node, as: resolution(ofImage: node))
  }

  /// What a picture becomes; a refused one is its alternative text.
  private mutating func resolution(
    ofImage node: Node, isAlone: Bool = false
  ) -> LinkResolution {
    showAlternative(of: node)
    var link = self.link(node, kind: .image)
    link.isAlone = isAlone
    return isRefused(link) ? .textOnly : resolve(link)
  }

  private mutating func write(_ node: Node, as resolution: LinkResolution) {
    switch resolution {
    case .asWritten: writeImage(node, address: nil, attributes: "")
    case .address(let address): writeImage(node, address: address, attributes: "")
    case .addressWithAttributes(let address, let attributes, _):
      writeImage(node, address: address, attributes: attributes)
    case .textOnly, .block: writeAlternativeText(of: node)
    case .linkInstead(let address): writeLink(to: address, insteadOf: node)
    case .fill(let address, let text, _, _):
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
    endTag(node)
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

// MARK: - Pictures alone in their paragraphs

extension Walk {
  /// The picture that is all of a paragraph; comments and the breaks before them do not count.
  func onlyImage(in paragraph: Node) -> Node? {
    guard let image = paragraph.firstChild, image.kind == .image else { return nil }
    var next = image.next
    while let node = next {
      switch node.kind {
      case .softBreak: break
      case .html where opensComment(node.literal): break
      case .text where node.literal.terminated.allSatisfy(\.isBlank): break
      default: return nil
      }
      next = node.next
    }
    return image
  }

  /// Writes a paragraph that is one picture, or the block that takes its place.
  mutating func write(_ paragraph: Node, with image: Node) {
    show(paragraph, as: .paragraph)
    let resolution = resolution(ofImage: image, isAlone: true)
    if case .block(let block) = resolution {
      writeComments(after: image)
      breakLine()
      return html.write(block)
    }
    let isTight = isTight(paragraph)
    if !isTight {
      breakLine()
      html.write("<p>")
    }
    write(image, as: resolution)
    writeComments(after: image)
    if !isTight { html.write("</p>\n") }
  }

  /// Comments write nothing; what they waive is taken down.
  private mutating func writeComments(after image: Node) {
    var next = image.next
    while let node = next {
      if node.kind == .html { render(node) }
      next = node.next
    }
  }
}

private func opensComment(_ literal: UnsafePointer<UInt8>) -> Bool {
  let literal = literal.terminated
  return literal.has("<!--", at: 0, before: literal.count)
}
