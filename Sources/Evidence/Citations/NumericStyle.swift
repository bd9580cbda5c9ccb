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
    container(of: source, &line)
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
      line.text(source.authors.isEmpty ? editorList(names) : nameList(names))
      line.stop()
      line.text(" ")
    case .body(let body) where body != source.containerTitle:
      line.text(body)
      line.stop()
      line.text(" ")
    default: break
    }
  }

  private static func nameList(_ names: [PersonName]) -> String {
    let (known, hasMore) = named(names, limit: 6)
    let shown = known.map { $0.inverted(dots: false) } + (hasMore ? ["et al."] : [])
    return shown.joined(separator: ", ")
  }

  private static func editorList(_ names: [PersonName]) -> String {
    nameList(names) + (names.count > 1 ? ", editors" : ", editor")
  }

  /// " *The Times*.", " In: Smith J, editor. *Book*."
  private static func container(of source: Source, _ line: inout CitationLine) {
    guard let container = source.containerTitle else { return }
    if source.standsInBook {
      line.text(" In:")
      let editors = source.editorsBesideAuthors
      line.text(editors.isEmpty ? nil : editorList(editors), after: " ", then: ".")
    }
    line.text(" ")
    line.emphasis(container)
    line.stop()
  }

  /// Editors, edition, series, number and publisher, each a sentence.
  private static func details(of source: Source) -> [String] {
    let editors = source.standsInBook ? [] : source.editorsBesideAuthors
    let number = source.variable("chapter-number")
    let details = [
      editors.isEmpty ? nil : editorList(editors), source.editionText,
      source.variable("authority"), source.variable("collection-title"),
      source.variable("section"), source.variable("number"),
      source.type == "chapter" ? number.map { "Chapter \($0)" } : number,
      source.variable("version").map { "Version \($0)" }, source.publication,
    ]
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
