import Evidence
import SiteModel
import Templates

/// Sources as templates see them: one as `record`, all of them as a list.
extension Site {
  func record(of source: Source) -> Record {
    Record(
      [
        ("id", .text(source.id)),
        ("fields", .records(fields(of: source))),
        ("tier", .text(orEmpty: source.tier?.rawValue)),
        ("tier-text", .text(orEmpty: source.tier.map { catalogue.words.keyword($0.rawValue) })),
        ("origin", catalogue.link(toSource: source.origin)),
        ("limitations", .text(orEmpty: source.limitations)),
        (.url, .text(orEmpty: source.address)),
      ] + provenance(of: source) + resting(on: source)
        + discrepancies(about: .source, source.id))
  }

  /// Name and text of each field that the record gives, in the order of a reference.
  private func fields(of source: Source) -> [Record] {
    let words = catalogue.words
    let given: [(word: String, text: String?)] = [
      ("type", words.keyword(source.type)),
      ("authors", joined(source.authors)),
      ("container", source.containerTitle),
      ("publisher", source.publisher),
      ("date", source.dateText(words.text(of:)) ?? word("no-date")),
      ("accessed", source.accessed.map(words.text(of:))),
      ("genre", source.genre),
    ]
    let named = given.compactMap { field in field.text.map { (word(field.word), $0) } }
    return (named + source.variables.map { ($0.name, $0.text) }).map { name, text in
      Record([("name", .text(name)), (.text, .text(text))])
    }
  }

  /// The bibliography: every source in the style's order, with the pages that cite it.
  func sourceList() -> [(Name, Value)] {
    let gathered = backLinks
    let rows = bibliography.ordered(catalogue.records.sources).map { source in
      let cited = gathered.citations(of: source.id).map { ($0.page, $0.item.anchor) }
      return Record(
        [
          ("id", .text(referenceAnchor(of: source.id))),
          (.title, .text(source.title)),
          (.url, .path(catalogue.route(ofSource: source.id) ?? "")),
          ("entry", .markup(bibliography.markup(of: source))),
          ("byline", .text(byline(of: source))),
          ("tier", .text(orEmpty: source.tier?.rawValue)),
          ("tier-text", .text(orEmpty: source.tier.map { catalogue.words.keyword($0.rawValue) })),
        ] + namedList("cited-on", pages(of: cited)))
    }
    return [
      ("sources", .records(rows)), ("has-sources", .bool(!rows.isEmpty)),
      ("downloads", .list(downloads(of: SourceDownloadOutput.all))),
    ]
  }

  /// Who published it and when.
  private func byline(of source: Source) -> String {
    let who = source.containerTitle ?? source.publisher ?? joined(source.authors)
    let when = source.dateText(catalogue.words.text(of:)) ?? word("no-date")
    return [who, when].compactMap(\.self).joined(separator: ", ")
  }

  private func joined(_ names: [PersonName]) -> String? {
    names.isEmpty ? nil : names.map(\.text).joined(separator: ", ")
  }
}
