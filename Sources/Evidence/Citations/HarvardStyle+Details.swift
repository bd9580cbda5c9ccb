/// What follows the title of a work that is no law.
extension HarvardStyle {
  static func details(of source: Source, _ line: inout CitationLine) {
    if source.standsInBook {
      bookDetails(of: source, &line)
    } else if source.isPart {
      partDetails(of: source, &line)
    } else {
      wholeDetails(of: source, &line)
    }
  }

  static func nameList(_ names: [PersonName]) -> String {
    shortList(names) { $0.inverted() }
  }

  /// "Smith, J. (ed.)"
  static func editorList(_ names: [PersonName]) -> String {
    nameList(names) + (names.count > 1 ? " (eds)" : " (ed.)")
  }

  /// ", in Smith, J. (ed.) *Book*. 2nd edn. London: Press, pp. 3–5"
  private static func bookDetails(of source: Source, _ line: inout CitationLine) {
    line.text(", in ")
    let editors = source.editorsBesideAuthors
    if !editors.isEmpty { line.text(editorList(editors) + " ") }
    if let container = source.containerTitle { line.emphasis(container) }
    line.text(volume(of: source), after: ", vol. ")
    let details = [
      source.editionText, source.variable("collection-title"), source.dayText, source.publication,
    ]
    for detail in details { sentence(detail, &line) }
    line.text(source.variable("page").map(pages), after: ", ")
    line.text(source.genre, after: " [", then: "]")
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

  /// ". Edited by J. Smith. 2nd edn. HC 12. London: The Stationery Office"
  private static func wholeDetails(of source: Source, _ line: inout CitationLine) {
    line.text(source.genre, after: " [", then: "]")
    let editors = source.editorsBesideAuthors
    if !editors.isEmpty { sentence("Edited by " + shortList(editors) { $0.withInitials }, &line) }
    sentence(source.editionText, &line)
    let details = [
      source.containerTitle, source.variable("authority"), source.variable("collection-title"),
      source.variable("section"), source.variable("number"),
      source.variable("version").map { "Version \($0)" }, source.dayText,
    ]
    sentence(details.compactMap(\.self).joined(separator: ", "), &line)
    sentence(source.publication, &line)
  }

  /// A further sentence, without its full stop.
  private static func sentence(_ text: String?, _ line: inout CitationLine) {
    guard let text, !text.isEmpty else { return }
    line.stop()
    line.text(" " + text)
  }

  private static func isLead(_ text: String, of source: Source) -> Bool {
    switch source.lead {
    case .names(let names): names.count == 1 && names[0].short == text
    case .body(let body): body == text
    case .title: false
    }
  }
}
