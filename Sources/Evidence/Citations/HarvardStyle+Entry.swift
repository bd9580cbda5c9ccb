extension HarvardStyle {
  /// "Smith, J. (2024a) ‘Title’, *The Times*, 3 June, p. 4. Available at: … (Accessed: …)."
  package static func entry(of source: Source, in context: CitationContext) -> [CitationText] {
    var line = CitationLine()
    if source.isLaw {
      law(source, &line)
    } else {
      opening(of: source, in: context, &line)
      if source.isPart { partDetails(of: source, &line) } else { wholeDetails(of: source, &line) }
    }
    line.stop()
    access(to: source, &line)
    return line.pieces
  }

  /// Author, year and title; a work without an author begins with its title.
  private static func opening(
    of source: Source, in context: CitationContext, _ line: inout CitationLine
  ) {
    let year = source.year(with: context.letters)
    switch source.lead {
    case .names(let names):
      line.text(nameList(names))
      if source.authors.isEmpty { line.text(names.count > 1 ? " (eds)" : " (ed.)") }
      line.text(" (\(year)) ")
      title(of: source, &line)
    case .body(let body):
      line.text("\(body) (\(year)) ")
      title(of: source, &line)
    case .title:
      title(of: source, &line)
      line.text(" (\(year))")
    }
  }

  private static func title(of source: Source, _ line: inout CitationLine) {
    if source.isPart { line.text("‘\(source.titleText)’") } else { line.emphasis(source.titleText) }
  }

  private static func nameList(_ names: [PersonName]) -> String {
    shortList(names.map { $0.inverted() })
  }

  /// ", *The Times*, 12(3), 3 June, p. 4"
  private static func partDetails(of source: Source, _ line: inout CitationLine) {
    if let container = source.containerTitle, !isLead(container, of: source) {
      line.text(", ")
      line.emphasis(container)
    }
    line.text(volume(of: source), after: ", ")
    if source.type == "broadcast", let publisher = source.publisher {
      line.text(publisher, after: ", ")
    }
    line.text(source.dayText, after: ", ")
    line.text(source.variable("page").map(pages), after: ", ")
    line.text(source.genre, after: " [", then: "]")
  }

  /// ". 2nd edn. HC 12. London: The Stationery Office"
  private static func wholeDetails(of source: Source, _ line: inout CitationLine) {
    line.text(source.genre, after: " [", then: "]")
    line.text(source.variable("edition"), after: ". ", then: " edn")
    let details = [
      source.containerTitle, source.variable("authority"), source.variable("collection-title"),
      source.variable("section"), source.variable("number"),
      source.variable("version").map { "Version \($0)" }, source.dayText,
    ]
    let text = details.compactMap(\.self).joined(separator: ", ")
    line.text(text, after: ". ")
    guard let publisher = source.publisher, !isLead(publisher, of: source) else { return }
    let place = source.variable("publisher-place").map { $0 + ": " } ?? ""
    line.text(". " + place + publisher)
  }

  /// "*Online Safety Act 2023*, c. 50"
  private static func law(_ source: Source, _ line: inout CitationLine) {
    line.emphasis(source.titleText)
    if source.showsYear { line.text(" (\(source.yearText))") }
    let report = [
      volume(of: source), source.containerTitle, source.variable("page"),
    ].compactMap(\.self).joined(separator: " ")
    let details = [
      source.variable("authority"), source.variable("number"), source.variable("chapter-number"),
      report.isEmpty ? nil : report,
    ]
    line.text(details.compactMap(\.self).joined(separator: ", "), after: ", ")
  }

  private static func access(to source: Source, _ line: inout CitationLine) {
    guard let address = source.address else { return }
    line.text(" Available at: ")
    line.address(address)
    line.text(source.accessed?.text(), after: " (Accessed: ", then: ")")
    line.text(".")
  }

  private static func isLead(_ text: String, of source: Source) -> Bool {
    switch source.lead {
    case .names(let names): names.count == 1 && names[0].short == text
    case .body(let body): body == text
    case .title: false
    }
  }

  /// "12(3)", "12", "(3)".
  static func volume(of source: Source) -> String? {
    let volume = source.variable("volume") ?? ""
    let issue = source.variable("issue").map { "(\($0))" } ?? ""
    return volume + issue == "" ? nil : volume + issue
  }

  /// "p. 4", "pp. 33–35"; a range may be written with any dash.
  static func pages(_ page: String) -> String {
    text(of: Locator(label: .page, value: page))
  }
}
