import Base

/// The attributes of a tag: ids, addresses and pictures are rewritten, what asks for files goes.
extension HandoutRewriter {
  mutating func write(
    _ attribute: HTMLTag.Attribute, of tag: String, _ html: [UInt8], into out: inout HTMLBuffer
  ) {
    switch String(decoding: html[attribute.name], as: UTF8.self).lowercased() {
    case "id", "name", "for", "headers", "aria-labelledby", "aria-describedby", "aria-controls",
      "aria-details":
      writePrefixed(attribute, html, into: &out)
    case "src" where tag == "img": writePicture(attribute, html, into: &out)
    case "src", "srcset", "poster", "data", "action", "formaction", "ping": break
    case "href", "xlink:href": writeInnerLink(attribute, html, into: &out)
    default: copy(attribute, html, into: &out)
    }
  }

  /// A list of ids, each with the page's prefix.
  private func writePrefixed(
    _ attribute: HTMLTag.Attribute, _ html: [UInt8], into out: inout HTMLBuffer
  ) {
    guard let value = attribute.value, !prefix.isEmpty else {
      return copy(attribute, html, into: &out)
    }
    open(attribute, html, into: &out)
    for (position, id) in html[value].split(separator: 0x20).enumerated() {
      if position > 0 { out.write(byte: 0x20) }
      out.write(prefix)
      out.write(id)
    }
    out.write("\"")
  }

  /// Of an element that is no link of the prose: within the page it may stay.
  private func writeInnerLink(
    _ attribute: HTMLTag.Attribute, _ html: [UInt8], into out: inout HTMLBuffer
  ) {
    guard case .address(let address) = links.target(of: text(of: attribute, html), on: route),
      address.hasPrefix("#")
    else { return }
    open(attribute, html, into: &out)
    out.write(escaping: address)
    out.write("\"")
  }

  private mutating func writePicture(
    _ attribute: HTMLTag.Attribute, _ html: [UInt8], into out: inout HTMLBuffer
  ) {
    let address = text(of: attribute, html)
    if address.hasPrefix("data:") { return copy(attribute, html, into: &out) }
    out.write(" src=\"data:")
    let path = SitePath.resolve(percentDecoded(address[...]), from: route) ?? address
    if let type = pictureType(of: path), let bytes = file(path) {
      out.write(type)
      out.write(";base64,")
      out.write(base64: bytes)
    } else {
      missing.append(path)
      out.write(",")
    }
    out.write("\"")
  }

  /// Anything else as it stands, with the page's ids in `url(#…)`.
  func copy(
    _ attribute: HTMLTag.Attribute, _ html: [UInt8], into out: inout HTMLBuffer
  ) {
    out.write(byte: 0x20)
    let text = String(decoding: html[attribute.range], as: UTF8.self)
    out.write(prefix.isEmpty ? text : text.replacing("url(#", with: "url(#" + prefix))
  }

  private func open(
    _ attribute: HTMLTag.Attribute, _ html: [UInt8], into out: inout HTMLBuffer
  ) {
    out.write(byte: 0x20)
    out.write(html[attribute.name])
    out.write("=\"")
  }

  func writeURL(_ address: String, as name: StaticString, into out: inout HTMLBuffer) {
    out.write(byte: 0x20)
    out.write(name)
    out.write("=\"")
    out.write(escapingURL: address)
    out.write("\"")
  }

  func isNamed(
    _ attribute: HTMLTag.Attribute, _ name: String, _ html: [UInt8]
  ) -> Bool {
    String(decoding: html[attribute.name], as: UTF8.self).lowercased() == name
  }

  /// The value with the entities resolved that the program writes in addresses.
  func text(of attribute: HTMLTag.Attribute, _ html: [UInt8]) -> String {
    guard let value = attribute.value else { return "" }
    return String(decoding: html[value], as: UTF8.self)
      .replacing("&#x27;", with: "'").replacing("&quot;", with: "\"")
      .replacing("&amp;", with: "&")
  }
}

/// The media type of a picture by its file's ending; nil where browsers show none such.
private func pictureType(of path: String) -> String? {
  switch SitePath.pathExtension(of: path) {
  case "png": "image/png"
  case "jpg", "jpeg": "image/jpeg"
  case "gif": "image/gif"
  case "webp": "image/webp"
  case "avif": "image/avif"
  case "svg": "image/svg+xml"
  default: nil
  }
}
