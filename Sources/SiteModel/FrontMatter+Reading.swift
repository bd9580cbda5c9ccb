package import Base
import Evidence
package import Tables

extension FrontMatter {
  /// Every field that any page may carry.
  package static let names: Set<String> = [
    "title", "summary", "date", "reviewed", "review-by", "authors", "tags", "draft", "template",
    "slug", "aliases", "weight", "lang", "handout", "headlines", "history", "robots", "allow",
    "extra",
  ]

  /// Keys of other generators, with ours.
  static let foreignNames = [
    "description": "summary", "abstract": "summary", "excerpt": "summary", "subtitle": "summary",
    "lastmod": "reviewed", "updated": "reviewed", "last_modified_at": "reviewed",
    "modified": "reviewed", "layout": "template", "type": "template", "permalink": "slug",
    "url": "slug", "author": "authors", "keywords": "tags", "categories": "tags",
    "category": "tags", "language": "lang", "order": "weight", "nav_order": "weight",
    "redirect_from": "aliases", "expiryDate": "review-by", "published": "draft",
    "params": "extra",
  ]

  /// The last part of an address: no slashes, no dots in front, nothing that a shell or share minds.
  static func slug(_ fields: inout FieldReader) -> Located<String>? {
    guard let written = fields.text("slug") else { return nil }
    if written.value.isEmpty || written.value.hasPrefix(".")
      || written.value.contains(where: { "/\\:*?\"<>|#%".contains($0) })
    {
      fields.report(
        "\"slug\" must be the last part of an address, without / and other marks",
        at: fields.place(written.range), help: "write letters, digits and hyphens")
      return nil
    }
    return written
  }

  /// Addresses in the output, each a file; a folder's address means its index.html.
  static func aliases(_ fields: inout FieldReader) -> [Located<String>] {
    fields.texts("aliases").compactMap { written in
      let trimmed = written.value.drop { $0 == "/" }
      guard let path = SitePath.resolve(String(trimmed), from: ""), !path.isEmpty else {
        fields.report(
          "an alias must stay inside the site: \"\(written.value)\"",
          at: fields.place(written.range))
        return nil
      }
      let isFile = SitePath.pathExtension(of: path) == "html"
      return Located(isFile ? path : path + "/index.html", written.range)
    }
  }

  /// `headlines: [{figure: "stat:ID/PERIOD", label: …}]`: none, or two to six.
  static func headlines(_ fields: inout FieldReader) -> [Headline] {
    let headlines = fields.maps("headlines", read: Headline.init).compactMap(\.value)
    if let first = headlines.first, !(2...6).contains(headlines.count) {
      fields.report(
        "a page has two to six headline figures, or none; this has \(headlines.count)",
        at: fields.place(first.figure.range), help: "keep those that carry the message")
    }
    for headline in headlines where headline.label.value.count > Headline.longestLabel {
      fields.report(
        "a headline's label may have \(Headline.longestLabel) characters at most; this has "
          + "\(headline.label.value.count)", at: fields.place(headline.label.range))
    }
    return headlines
  }

  /// `allow: {CODE: reason}`
  static func waivers(_ fields: inout FieldReader) -> [PageWaiver] {
    guard let node = fields.node("allow") else { return [] }
    guard let entries = node.map else {
      fields.report(
        "\"allow\" must be a map of codes and reasons", at: fields.place(node.range))
      return []
    }
    return entries.map { entry in
      PageWaiver(
        code: entry.key, reason: entry.value.scalar?.text ?? "", range: entry.keyRange,
        covers: nil)
    }
  }
}

extension FrontMatter.HistoryEntry {
  init(_ fields: inout FieldReader) {
    date = fields.date("date")?.value
    kind = fields.keyword("kind", as: Kind.self)
    what = fields.requiredText("what")?.value ?? ""
    why = fields.text("why")?.value
  }
}

extension FrontMatterBlock {
  /// A page's whole front matter; nil where there is none, or none that can be read.
  package static func node(of file: InputFile) -> DataNode? {
    guard let content = split(file).0.content else { return nil }
    return content.format.read(file, in: content.range, code: .frontMatterInvalid).node
  }
}

extension FrontMatter.Headline {
  static let longestLabel = 60
  /// Without "at least" and the like.
  static let longestFigure = 12

  init?(_ fields: inout FieldReader) {
    guard let figure = fields.requiredText("figure"), let label = fields.requiredText("label")
    else { return nil }
    (self.figure, self.label) = (figure, label)
  }
}

extension FieldReader {
  /// A title says something; without one a heading gives it.
  mutating func title() -> Located<String>? {
    let title = text("title")
    guard let title, title.value.utf8.allSatisfy({ $0 <= 0x20 }) else { return title }
    report(
      "\"title\" must not be empty", at: place(of: "title"),
      help: "leave it out where a heading gives the title")
    return nil
  }
  /// Tags, each once.
  mutating func tags() -> [Located<String>] {
    var known: Set<String> = []
    return texts("tags").filter { tag in
      guard !tag.value.utf8.allSatisfy({ $0 <= 0x20 }) else {
        report("a tag must not be empty", at: place(tag.range))
        return false
      }
      if tag.value.utf8.contains(UInt8(ascii: ",")) {
        report(
          "a tag must have no comma: \"\(tag.value)\"", at: place(tag.range),
          help: "write several as a list: [\(tag.value)]")
      }
      return known.insert(tag.value).inserted
    }
  }

  /// A language as pages name it to readers' programs, by the form of BCP 47.
  mutating func languageTag(_ key: String) -> String? {
    guard let tag = text(key) else { return nil }
    let parts = tag.value.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    let isTag =
      (2...3).contains(parts[0].count) && parts[0].allSatisfy(\.isLetter)
      && parts.allSatisfy { (1...8).contains($0.count) && $0.allSatisfy(\.isLetterOrDigit) }
    if isTag { return tag.value }
    report(
      "\"\(key)\" must be a language tag: \"\(tag.value)\" is none", at: place(tag.range),
      help: "write it like en, en-GB or cy")
    return nil
  }
}

extension UInt8 {
  fileprivate var isLetter: Bool { (0x61...0x7A).contains(self | 0x20) }
  fileprivate var isLetterOrDigit: Bool { isLetter || (0x30...0x39).contains(self) }
}
