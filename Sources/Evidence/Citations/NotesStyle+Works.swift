extension NotesStyle {
  /// The title and what stands in brackets after it. A missing date is left out.
  static func describe(_ source: Source, _ line: inout CitationLine) {
    switch source.type {
    case "legal_case": legalCase(source, &line)
    case "legislation", "regulation", "treaty": legislation(source, &line)
    case "bill": bill(source, &line)
    case "article-journal": journalArticle(source, &line)
    default:
      if source.standsInBook {
        chapter(source, &line)
      } else if source.isPart {
        part(source, &line)
      } else {
        whole(source, &line)
      }
    }
  }

  /// A title of the source's, as works of its kind have theirs.
  static func title(_ title: String, of source: Source, _ line: inout CitationLine) {
    let books = ["legal_case", "report", "book", "thesis", "hearing", "dataset"]
    if books.contains(source.type) {
      line.emphasis(title)
    } else {
      line.text(source.isLaw ? title : "‘\(title)’")
    }
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
    title(source.titleText, of: source, &line)
    if source.dateText != nil { line.text(" (\(source.yearText))") }
    line.text(HarvardStyle.volume(of: source), after: " ")
    if let journal = source.containerTitle {
      line.text(" ")
      line.emphasis(journal)
    }
    line.text(source.variable("page").map(shownPages), after: " ")
  }

  /// "‘Title’ in Ann Smith (ed), *Book* (2nd edn, Series, Publisher 2010) 33"
  private static func chapter(_ source: Source, _ line: inout CitationLine) {
    title(source.titleText, of: source, &line)
    line.text(" in ")
    let editors = source.editorsBesideAuthors
    if !editors.isEmpty {
      line.text(editorList(editors) + (editors.count > 1 ? " (eds), " : " (ed), "))
    }
    if let container = source.containerTitle { line.emphasis(container) }
    let known = [
      source.variable("volume").map { "vol \($0)" }, source.editionText,
      source.variable("collection-title"), source.genre, publication(of: source),
    ]
    line.text(known.compactMap(\.self).joined(separator: ", "), after: " (", then: ")")
    line.text(source.variable("page").map(shownPages), after: " ")
  }

  /// "‘Title’ (*The Times*, London, 3 June 2024) 5"
  private static func part(_ source: Source, _ line: inout CitationLine) {
    title(source.titleText, of: source, &line)
    line.text(" (")
    if let container = source.containerTitle { line.emphasis(container) }
    var others = [source.genre, source.variable("publisher-place")]
    if source.type == "broadcast" { others.append(source.publisher) }
    others.append(source.dateText)
    line.text(others.compactMap(\.self).joined(separator: ", "), after: ", ")
    line.text(")")
    line.text(source.variable("page").map(shownPages), after: " ")
  }

  /// "*Title* (Ann Smith ed, 2nd edn, Genre, HC 12, Publisher 2024)"
  private static func whole(_ source: Source, _ line: inout CitationLine) {
    title(source.titleText, of: source, &line)
    let editors = source.editorsBesideAuthors
    let known = [
      editors.isEmpty ? nil : editorList(editors) + (editors.count > 1 ? " eds" : " ed"),
      source.editionText, source.containerTitle, source.variable("authority"), source.genre,
      source.variable("collection-title"), source.variable("section"), source.variable("number"),
      publication(of: source),
    ]
    line.text(known.compactMap(\.self).joined(separator: ", "), after: " (", then: ")")
  }

  private static func editorList(_ editors: [PersonName]) -> String {
    shortList(editors, others: "and others") { $0.text }
  }

  /// "Publisher 2010"; OSCOLA needs no place.
  private static func publication(of source: Source) -> String? {
    let publisher = source.publisher == source.label ? nil : source.publisher
    let text = joined([publisher, source.dateText])
    return text.isEmpty ? nil : text
  }

  private static func shownPages(_ page: String) -> String {
    Locator(label: .page, value: page).shown
  }
}
