import Tables

extension NotesStyle {
  /// The title and what stands in brackets after it.
  ///
  /// OSCOLA leaves a missing date out where the day of access is given (3.4.8); elsewhere "n.d."
  /// says that the source has none, as the other styles do.
  static func describe(_ source: Source, _ line: inout CitationLine) {
    switch source.type {
    case "legal_case": legalCase(source, &line)
    case "legislation", "regulation", "treaty": legislation(source, &line)
    case "bill": bill(source, &line)
    case "article-journal": journalArticle(source, &line)
    default:
      if source.isPart { part(source, &line) } else { whole(source, &line) }
    }
  }

  /// "*R v Smith* [2020] UKSC 1, [2020] 1 WLR 5"
  private static func legalCase(_ source: Source, _ line: inout CitationLine) {
    line.emphasis(source.titleText)
    let neutral = source.variable("number")
    let report = [
      source.variable("volume"), source.containerTitle, source.variable("page"),
    ].compactMap(\.self).joined(separator: " ")
    let year = source.issued.map { "[\($0.year)] " } ?? ""
    let known = [
      neutral.map { $0.hasPrefix("[") ? $0 : year + $0 }, report.isEmpty ? nil : year + report,
    ]
    line.text(known.compactMap(\.self).joined(separator: ", "), after: " ")
    if neutral == nil { line.text(source.variable("authority"), after: " (", then: ")") }
  }

  /// "Online Safety Act 2023", "Online Safety Regulations 2024, SI 2024/12"
  private static func legislation(_ source: Source, _ line: inout CitationLine) {
    line.text(source.titleText)
    if source.showsYear { line.text(" \(source.yearText)") }
    if source.type == "regulation" { line.text(source.variable("number"), after: ", ") }
    if let jurisdiction = source.variable("jurisdiction"),
      !["GB", "UK", "GB-UKM"].contains(jurisdiction)
    {
      line.text(" (\(jurisdiction))")
    }
  }

  /// "Crime and Policing Bill HC Bill (2024-25) [187]"
  private static func bill(_ source: Source, _ line: inout CitationLine) {
    line.text(source.titleText)
    line.text(source.variable("authority"), after: " ")
    line.text(source.variable("chapter-number"), after: " (", then: ")")
    line.text(source.variable("number"), after: " [", then: "]")
  }

  /// "‘Title’ (2024) 12(3) *Journal* 33"
  private static func journalArticle(_ source: Source, _ line: inout CitationLine) {
    line.text("‘\(source.titleText)’ (\(source.yearText))")
    line.text(HarvardStyle.volume(of: source), after: " ")
    if let journal = source.containerTitle {
      line.text(" ")
      line.emphasis(journal)
    }
    line.text(source.variable("page").map(shownPages), after: " ")
  }

  /// "‘Title’ (*The Times*, London, 3 June 2024) 5"
  private static func part(_ source: Source, _ line: inout CitationLine) {
    line.text("‘\(source.titleText)’ (")
    if let container = source.containerTitle { line.emphasis(container) }
    var others = [source.genre, source.variable("publisher-place")]
    if source.type == "broadcast" { others.append(source.publisher) }
    others.append(date(of: source))
    line.text(others.compactMap(\.self).joined(separator: ", "), after: ", ")
    line.text(")")
    line.text(source.variable("page").map(shownPages), after: " ")
  }

  /// "*Title* (2nd edn, Genre, HC 12, Publisher 2024)"
  private static func whole(_ source: Source, _ line: inout CitationLine) {
    if ["report", "book", "thesis", "hearing", "dataset"].contains(source.type) {
      line.emphasis(source.titleText)
    } else {
      line.text("‘\(source.titleText)’")
    }
    let publisher = source.publisher == source.label ? nil : source.publisher
    let known = [
      source.variable("edition").map { "\($0) edn" }, source.containerTitle,
      source.variable("authority"), source.genre, source.variable("section"),
      source.variable("number"), publisher, date(of: source),
    ]
    line.text(known.compactMap(\.self).joined(separator: ", "), after: " (", then: ")")
  }

  private static func date(of source: Source) -> String? {
    if let date = source.dateText { return date }
    return source.accessed != nil && source.address != nil ? nil : "n.d."
  }

  private static func shownPages(_ page: String) -> String {
    Locator(label: .page, value: page).shown
  }
}
