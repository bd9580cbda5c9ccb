/// Author and year, after "Cite Them Right": (Smith and Jones, 2024a, p. 4).
package enum HarvardStyle: CitationStyle {
  package static let name = "harvard"

  package static func mark(of group: CitationGroup, in context: CitationContext) -> CitationMark {
    var line = CitationLine()
    var items = group.items[...]
    if group.isNarrative, let first = items.popFirst() {
      narrative(first, others: items, in: context, &line)
    } else {
      line.text("(")
      list(items, in: context, &line)
      line.text(")")
    }
    return CitationMark(inline: line.pieces)
  }

  package static func ordered(_ sources: [Source]) -> [Source] { alphabetically(sources) }

  /// "Smith (2024, p. 4)"; the title of a law alone.
  private static func narrative(
    _ item: Citation, others: ArraySlice<Citation>, in context: CitationContext,
    _ line: inout CitationLine
  ) {
    let name = context.names[item.key]
    var inner = CitationLine()
    if let year = name?.year {
      inner.link(item.key, year)
      inner.text(item.locator.map(text), after: ", ")
    } else {
      inner.text(item.locator.map(text) ?? "")
    }
    inner.addSuffix(item.suffix)
    if !others.isEmpty {
      if !inner.pieces.isEmpty { inner.text("; ") }
      list(others, in: context, &inner)
    }
    if let name, name.year != nil {
      line.text(name.label)
    } else {
      line.link(item.key, name?.label ?? "@" + item.key)
    }
    if !inner.pieces.isEmpty { line.enclose(inner) }
  }

  private static func list(
    _ items: ArraySlice<Citation>, in context: CitationContext, _ line: inout CitationLine
  ) {
    for (index, item) in zip(items.indices, items) {
      if index > items.startIndex { line.text("; ") }
      line.addPrefix(item.prefix)
      line.link(item.key, linkText(of: item, in: context))
      line.text(item.locator.map(text), after: ", ")
      line.addSuffix(item.suffix)
    }
  }

  private static func linkText(of item: Citation, in context: CitationContext) -> String {
    guard let name = context.names[item.key] else { return "@" + item.key }
    guard let year = name.year else { return name.label }
    return item.suppressesAuthor ? year : "\(name.label), \(year)"
  }

  /// "p. 4", "paras. 12–14".
  static func text(of locator: Locator) -> String {
    let terms = locator.label.terms
    let term = locator.isPlural ? terms.several : terms.one
    return term.isEmpty ? locator.shown : "\(term) \(locator.shown)"
  }
}

extension CitationLine {
  /// Another line in round brackets, after a space.
  mutating func enclose(_ inner: CitationLine) {
    text(" (")
    append(inner)
    text(")")
  }

  mutating func append(_ other: CitationLine) {
    for piece in other.pieces {
      switch piece {
      case .text(let text): self.text(text)
      case .emphasis(let text): emphasis(text)
      case .entryLink(let key, let text): link(key, text)
      case .address(let address): self.address(address)
      case .opaque(let number): add([.opaque(number)])
      }
    }
  }
}
