extension HarvardStyle {
  /// "Smith, J. (2024a) ‘Title’, *The Times*, 3 June, p. 4. Available at: … (Accessed: …)."
  package static func entry(of source: Source, in context: CitationContext) -> [CitationText] {
    var line = CitationLine()
    if source.isLaw {
      law(source, &line)
    } else {
      opening(of: source, in: context, &line)
      details(of: source, &line)
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
      line.text(source.authors.isEmpty ? editorList(names) : nameList(names))
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
