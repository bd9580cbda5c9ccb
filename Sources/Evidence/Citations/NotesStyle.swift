/// Notes after OSCOLA's manner (fourth edition): no full stops in abbreviations, laws by their
/// titles, and a short form where a source was cited in an earlier note.
///
/// The sentence gets the author's name where the author writes `@key`, and else nothing: the
/// note's own mark is the caller's.
package enum NotesStyle: CitationStyle {
  package static let name = "notes"

  package static func mark(of group: CitationGroup, in context: CitationContext) -> CitationMark {
    var inline = CitationLine()
    if group.isNarrative, let first = group.items.first {
      inline.text(context.sources[first.key]?.label ?? "@" + first.key)
    }
    var note = CitationLine()
    for (index, item) in group.items.enumerated() {
      if index > 0 { note.text("; ") }
      note.addPrefix(item.prefix)
      let hidesAuthor = item.suppressesAuthor || group.isNarrative && index == 0
      cite(item, hidesAuthor: hidesAuthor, in: context, &note)
      note.addSuffix(item.suffix)
    }
    note.stop()
    return CitationMark(inline: inline.pieces, note: note.pieces)
  }

  /// Cases, then legislation, then all else, as OSCOLA's tables and bibliography have it.
  package static func ordered(_ sources: [Source]) -> [Source] {
    let cases = sources.filter { $0.type == "legal_case" }
    let laws = sources.filter { $0.isLaw && $0.type != "legal_case" }
    return alphabetically(cases) + alphabetically(laws)
      + alphabetically(sources.filter { !$0.isLaw })
  }

  /// As in a note, but with the family name first and no full stop at the end.
  package static func entry(of source: Source, in context: CitationContext) -> [CitationText] {
    var line = CitationLine()
    line.text(invertedNames(of: source), after: "", then: ", ")
    describe(source, &line)
    address(of: source, &line)
    return line.pieces
  }

  private static func cite(
    _ item: Citation, hidesAuthor: Bool, in context: CitationContext, _ line: inout CitationLine
  ) {
    guard let source = context.sources[item.key] else {
      return line.link(item.key, "@" + item.key)
    }
    if let note = context.firstNotes[item.key] {
      shortForm(of: source, in: context, &line)
      line.text(" (n \(note))")
      return line.text(item.locator.map(text), after: source.isLaw ? ", " : " ")
    }
    if !hidesAuthor { line.text(fullNames(of: source), after: "", then: ", ") }
    var work = CitationLine()
    describe(source, &work)
    line.appendLinked(work, to: source)
    let followsPage = source.variable("page") != nil
    line.text(item.locator.map(text), after: source.isLaw || followsPage ? ", " : " ")
    address(of: source, &line)
  }

  /// What OSCOLA (1.2.2) names an earlier work by: the author, and the title where the site holds
  /// several works of that author.
  private static func shortForm(
    of source: Source, in context: CitationContext, _ line: inout CitationLine
  ) {
    line.link(source.id, source.label)
    guard let distinction = context.names[source.id]?.distinction else { return }
    if distinction.title {
      line.text(", ")
      title(source.shortTitle, of: source, &line)
    }
    if distinction.year, source.dateText != nil { line.text(" (\(source.yearText))") }
  }

  private static func fullNames(of source: Source) -> String? {
    switch source.lead {
    case .names(let names):
      shortList(names, others: "and others") { $0.text } + editorMark(of: source, names)
    case .body(let body): body == source.containerTitle ? nil : body
    case .title: nil
    }
  }

  /// All names, the family name first: "Smith J, Jones K".
  private static func invertedNames(of source: Source) -> String? {
    guard case .names(let names) = source.lead else { return fullNames(of: source) }
    let (known, hasMore) = named(names)
    let shown = known.map { $0.inverted(dots: false) }.joined(separator: ", ")
    return shown + (hasMore ? " and others" : "") + editorMark(of: source, names)
  }

  private static func editorMark(of source: Source, _ names: [PersonName]) -> String {
    source.authors.isEmpty ? (names.count > 1 ? " (eds)" : " (ed)") : ""
  }

  private static func address(of source: Source, _ line: inout CitationLine) {
    guard let address = source.address else { return }
    line.text(" <")
    line.address(address)
    line.text(">")
    line.text(source.accessed?.text(), after: " accessed ")
  }

  /// "para 12", "ss 4–6"; a page is a bare number.
  static func text(of locator: Locator) -> String {
    let terms = locator.label.terms
    let term = (locator.isPlural ? terms.several : terms.one).filter { $0 != "." }
    return locator.label == .page || term.isEmpty ? locator.shown : "\(term) \(locator.shown)"
  }
}
