/// Numbers in order of citation: [1, p. 4; 3]. Each number is a link of its own.
package enum NumericStyle: CitationStyle {
  package static let name = "numeric"

  package static func mark(of group: CitationGroup, in context: CitationContext) -> CitationMark {
    var line = CitationLine()
    if group.isNarrative, let first = group.items.first {
      line.text((context.sources[first.key]?.label ?? "@" + first.key) + " ")
    }
    line.text("[")
    for (index, item) in group.items.enumerated() {
      if index > 0 { line.text("; ") }
      line.addPrefix(item.prefix)
      line.link(item.key, context.numbers[item.key].map(String.init) ?? "@" + item.key)
      line.text(item.locator.map(HarvardStyle.text), after: ", ")
      line.addSuffix(item.suffix)
    }
    line.text("]")
    return CitationMark(inline: line.pieces)
  }

  package static func ordered(_ sources: [Source]) -> [Source] { sources }

  /// "Smith J, Jones K. Title. *The Times*. 3 June 2024;12(3):33–35. https://… (accessed …)."
  ///
  /// The number is the list's own.
  package static func entry(of source: Source, in context: CitationContext) -> [CitationText] {
    var line = CitationLine()
    names(of: source, &line)
    line.text(source.titleText)
    line.text(source.genre, after: " [", then: "]")
    line.stop()
    if let container = source.containerTitle {
      line.text(" ")
      line.emphasis(container)
      line.stop()
    }
    for detail in details(of: source) {
      line.text(" " + detail)
      line.stop()
    }
    line.text(" " + (source.dateText ?? "n.d.") + volumeAndPages(of: source))
    line.stop()
    access(to: source, &line)
    return line.pieces
  }

  private static func names(of source: Source, _ line: inout CitationLine) {
    switch source.lead {
    case .names(let names):
      let shown =
        names.prefix(6).map { $0.inverted(dots: false) } + (names.count > 6 ? ["et al."] : [])
      line.text(shown.joined(separator: ", "))
      if source.authors.isEmpty { line.text(names.count > 1 ? ", editors" : ", editor") }
      line.stop()
      line.text(" ")
    case .body(let body) where body != source.containerTitle:
      line.text(body)
      line.stop()
      line.text(" ")
    default: break
    }
  }

  /// Edition, series, number and publisher, each a sentence.
  private static func details(of source: Source) -> [String] {
    var details = [
      source.variable("edition").map { "\($0) edn" }, source.variable("authority"),
      source.variable("collection-title"), source.variable("section"),
      source.variable("number"), source.variable("chapter-number"),
      source.variable("version").map { "Version \($0)" },
    ]
    if let publisher = source.publisher, publisher != source.label {
      details.append((source.variable("publisher-place").map { $0 + ": " } ?? "") + publisher)
    }
    return details.compactMap(\.self)
  }

  private static func volumeAndPages(of source: Source) -> String {
    let volume = HarvardStyle.volume(of: source).map { ";" + $0 } ?? ""
    let page = source.variable("page").map { ":" + Locator(label: .page, value: $0).shown } ?? ""
    return volume + page
  }

  private static func access(to source: Source, _ line: inout CitationLine) {
    guard let address = source.address else { return }
    line.text(" ")
    line.address(address)
    line.text(source.accessed?.text(), after: " (accessed ", then: ")")
    line.text(".")
  }
}
