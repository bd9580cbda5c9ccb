import Base

/// Rewrites the HTML of a page so that it stands in a file by itself.
///
/// Ids get a prefix, links lead to where the page can be read, pictures go inside, and headings
/// move down where the page is one part of several. What would ask for another file goes.
struct HandoutRewriter {
  let links: HandoutLinks
  /// The page's address in the site.
  let route: String
  let headingShift: UInt8
  /// The ids of figures whose evidence the handout lists; such a figure leads there.
  let evidence: Set<String>
  /// The bytes of a file of the site by its path in the output.
  let file: (String) -> [UInt8]?
  /// Whether the link that is open has become plain text.
  private var isTextLink = false
  /// Before every id of the page.
  let prefix: String
  /// Pictures that could not be put inside, by their paths.
  var missing: [String] = []

  init(
    links: HandoutLinks, route: String, headingShift: Int, evidence: Set<String>,
    file: @escaping (String) -> [UInt8]?
  ) {
    self.links = links
    self.route = route
    self.headingShift = UInt8(headingShift)
    self.evidence = evidence
    self.file = file
    self.prefix = links.parts[route]?.prefix ?? ""
  }

  mutating func rewrite(_ html: [UInt8], into out: inout HTMLBuffer) {
    var done = 0
    var index = 0
    while let start = html[index...].firstIndex(of: UInt8(ascii: "<")) {
      if let end = endOfComment(at: start, in: html) {
        index = end
        continue
      }
      guard let tag = HTMLTag(at: start, in: html) else {
        index = start + 1
        continue
      }
      out.write(html[done..<start])
      index = write(tag, of: html, into: &out)
      done = index
    }
    out.write(html[done...])
  }

  /// Writes a tag and says where reading goes on: behind the whole element, if it is dropped.
  private mutating func write(
    _ tag: HTMLTag, of html: [UInt8], into out: inout HTMLBuffer
  ) -> Int {
    let name = String(decoding: html[tag.name], as: UTF8.self).lowercased()
    if name == "script" || name == "style" { return end(of: name, behind: tag, in: html) }
    if name == "a" { return writeLink(tag, of: html, into: &out) }
    write(tag, named: shifted(name), of: html, into: &out)
    return tag.range.upperBound
  }

  private mutating func write(
    _ tag: HTMLTag, named name: String, of html: [UInt8], into out: inout HTMLBuffer
  ) {
    out.write(tag.isEnd ? "</" : "<")
    out.write(name)
    for attribute in tag.attributes { write(attribute, of: name, html, into: &out) }
    out.write(html[tag.range.upperBound - 2] == UInt8(ascii: "/") ? " />" : ">")
  }

  /// Where a comment ends that opens at `start`: what stands in it is no tag.
  private func endOfComment(at start: Int, in html: [UInt8]) -> Int? {
    guard html[start...].starts(with: "<!--".utf8) else { return nil }
    var index = start + 4
    while let close = html[index...].firstIndex(of: UInt8(ascii: "-")) {
      if html[close...].starts(with: "-->".utf8) { return close + 3 }
      index = close + 1
    }
    return html.count
  }

  /// Where the element ends whose content is no HTML.
  private func end(of name: String, behind tag: HTMLTag, in html: [UInt8]) -> Int {
    var index = tag.range.upperBound
    guard !tag.isEnd else { return index }
    while let start = html[index...].firstIndex(of: UInt8(ascii: "<")) {
      if let end = HTMLTag(at: start, in: html), end.isEnd,
        String(decoding: html[end.name], as: UTF8.self).lowercased() == name
      {
        return end.range.upperBound
      }
      index = start + 1
    }
    return html.count
  }

  private func shifted(_ name: String) -> String {
    guard headingShift > 0, name.utf8.count == 2, name.hasPrefix("h"),
      let level = name.utf8.last, (UInt8(ascii: "1")...UInt8(ascii: "6")).contains(level)
    else { return name }
    return "h\(min(level - UInt8(ascii: "0") + headingShift, 6))"
  }

  // MARK: - Links

  private mutating func writeLink(
    _ tag: HTMLTag, of html: [UInt8], into out: inout HTMLBuffer
  ) -> Int {
    if tag.isEnd {
      out.write(isTextLink ? "</span>" : "</a>")
      isTextLink = false
      return tag.range.upperBound
    }
    let target = self.target(of: tag, html)
    isTextLink = target == HandoutLinks.Target.none
    out.write(isTextLink ? "<span" : "<a")
    for attribute in tag.attributes {
      guard isNamed(attribute, "href", html) else {
        let isOfLink = ["rel", "download", "hreflang", "type", "aria-current"].contains {
          isNamed(attribute, $0, html)
        }
        if !(isTextLink && isOfLink) { write(attribute, of: "a", html, into: &out) }
        continue
      }
      switch target {
      case .address(let address): writeURL(address, as: "href", into: &out)
      case .asWritten: copy(attribute, html, into: &out)
      case .none?, nil: break
      }
    }
    out.write(">")
    return tag.range.upperBound
  }

  /// A figure leads to its evidence, where the handout lists it.
  private func target(of tag: HTMLTag, _ html: [UInt8]) -> HandoutLinks.Target? {
    let id = tag.attributes.first { isNamed($0, "id", html) }.map { text(of: $0, html) }
    if let id, evidence.contains(id) {
      return .address("#" + prefix + HandoutEvidence.anchor(of: id))
    }
    return tag.attributes.first { isNamed($0, "href", html) }.map {
      links.target(of: text(of: $0, html), on: route)
    }
  }
}
