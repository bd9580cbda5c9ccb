import Evidence
import SiteModel
import Templates

/// What a source's page shows beyond the record: its reference, its copies, what rests on it.
extension Site {
  func provenance(of source: Source) -> [(Name, Value)] {
    let copies = SourceExports.all.filter { $0 != RISExport.self }.map { format in
      Record([(.title, .text(format.name)), (.text, .text(format.text(of: [source])))])
    }
    return [
      ("citation", .markup(bibliography.markup(of: source))),
      ("archive-hash", .text(orEmpty: source.archive?.sha256)),
      ("archive-url", .text(orEmpty: source.archiveURL.flatMap(webAddress))),
      ("copies", .records(copies)),
      ("downloads", .list(downloads(of: safeName(of: source.id)))),
    ]
  }

  /// Links to a list of sources in each format.
  func downloads(of name: String) -> [Value] {
    SourceExports.all.map { .link($0.name, to: SourceDownloadOutput.path(of: name, in: $0)) }
  }

  /// Every figure, quotation, citation and record that rests on a source.
  func resting(on source: Source) -> [(Name, Value)] {
    let gathered = backLinks
    let records = gathered.resting[source.id]
    let figures = gathered.uses(restingOn: source.id)
    let citations = gathered.citations(of: source.id)
    let lists: [(name: String, values: [Value])] = [
      ("figures", grouped(figures)),
      ("quotations", quotations(of: source.id)),
      ("citations", citingPages(citations)),
      (
        "statistics",
        records.statistics.map { link(to: .stat, catalogue.records.statistics[$0].id) }
      ),
      ("measures", records.measures.map { link(to: .measure, catalogue.records.measures[$0].id) }),
      ("terms", records.terms.map { link(to: .term, catalogue.records.terms[$0].id) }),
      ("relays", records.sources.map { link(to: .source, catalogue.records.sources[$0].id) }),
    ]
    let tallies = lists.filter { !$0.values.isEmpty }.map { name, values in
      // Citations are listed page by page.
      let count = name == "citations" ? citations.count : values.count
      return Record([
        (.title, .text(word(name))), ("count", .text("\(count)")),
        (.anchor, .text("#record.\(name)")),
      ])
    }
    return lists.flatMap { namedList($0.name, $0.values) }
      + [("tallies", .records(tallies)), ("has-resting", .bool(!tallies.isEmpty))]
  }

  private func quotations(of source: String) -> [Value] {
    backLinks.quotations(of: source).map { value(of: $0.item, on: $0.page, claimState($0.item)) }
  }

  private func link(to scheme: EvidenceScheme, _ id: String) -> Value {
    catalogue.link(to: EvidenceReference(scheme, id))
  }
}

/// An address that a link may lead to; nil for every other scheme.
func webAddress(_ text: String) -> String? {
  Destination(text) == .remote ? text : nil
}
