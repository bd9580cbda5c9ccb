import Evidence
import SiteModel
import Templates

/// Measures as templates see them: one as `record`, all of them as rows of the tracker.
extension Site {
  func record(of measure: Measure) -> Record {
    let words = catalogue.words
    return Record(
      [
        ("id", .text(measure.id)),
        (
          "legal-force",
          .text(orEmpty: measure.legalForce.map(\.rawValue).map(catalogue.words.keyword))
        ),
        ("force", .text(orEmpty: measure.legalForce?.rawValue)),
        ("doubt", doubt(of: measure)),
        (.kind, .text(orEmpty: measure.kind.map(\.rawValue).map(catalogue.words.keyword))),
        ("instrument", .text(orEmpty: measure.instrument)),
        ("responsible", .text(orEmpty: measure.responsible)),
        ("jurisdiction", .text(orEmpty: measure.jurisdiction)),
        ("extent", .text(measure.extent.joined(separator: ", "))),
        ("applies-to", .text(measure.appliesTo.joined(separator: ", "))),
        (.asOf, .date(measure.asOf, in: words)),
        (.reviewBy, .date(measure.reviewBy, in: words)),
        ("supersedes", .list(measure.supersedes.map(catalogue.link(toMeasure:)))),
        ("has-supersedes", .bool(!measure.supersedes.isEmpty)),
        ("sources", .list(measure.sources.map { catalogue.link(toSource: $0) })),
        ("has-sources", .bool(!measure.sources.isEmpty)),
        ("penalties", .records(measure.penalties.map(record(of:)))),
        ("has-penalties", .bool(!measure.penalties.isEmpty)),
        ("events", .records(measure.events.map(record(of:)))),
        ("has-events", .bool(!measure.events.isEmpty)),
      ] + uses(of: EvidenceReference(.measure, measure.id))
        + discrepancies(about: .measure, measure.id))
  }

  /// What readers must know beside a legal force that only tertiary sources tell of.
  func doubt(of measure: Measure) -> Value {
    sourceRoots.areAllTertiary(measure.sourceIDs) ? .text(word("tertiary-alone")) : .empty
  }

  private func record(of penalty: Measure.Penalty) -> Record {
    Record([
      ("route", .text(orEmpty: penalty.route.map(catalogue.words.keyword))),
      ("maximum-term", .text(orEmpty: penalty.maximumTerm.map(catalogue.words.text(of:)))),
      ("fine", .text(orEmpty: penalty.fine)),
    ])
  }

  private func record(of event: Measure.Event) -> Record {
    catalogue.event(event.date, catalogue.words.label(of: event), source: event.source)
  }
}
