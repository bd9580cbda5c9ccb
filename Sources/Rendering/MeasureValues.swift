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

  private func record(of penalty: Measure.Penalty) -> Record {
    Record([
      ("route", .text(orEmpty: penalty.route.map(catalogue.words.keyword))),
      ("maximum-term", .text(orEmpty: penalty.maximumTerm.map(catalogue.words.text(of:)))),
      ("fine", .text(orEmpty: penalty.fine)),
    ])
  }

  private func record(of event: Measure.Event) -> Record {
    catalogue.event(event.date, event.label, source: event.source)
  }

  /// The rows of the policy tracker, by legal force, then by title.
  func measureList() -> [(Name, Value)] {
    let order = Measure.LegalForce.allCases
    let sorted = catalogue.records.measures.sorted { left, right in
      let first = left.legalForce.flatMap(order.firstIndex(of:)) ?? order.count
      let second = right.legalForce.flatMap(order.firstIndex(of:)) ?? order.count
      return (first, left.title) < (second, right.title)
    }
    return [
      ("measures", .records(sorted.map(row(of:)))), ("has-measures", .bool(!sorted.isEmpty)),
    ]
  }

  private func row(of measure: Measure) -> Record {
    let longest = measure.penalties.lazy.compactMap(\.maximumTerm).first
    return Record([
      (.title, .text(measure.title)),
      (.url, .path(catalogue.measurePages[measure.id].map { catalogue.pages[$0].route } ?? "")),
      (.kind, .text(orEmpty: measure.kind.map(\.rawValue).map(catalogue.words.keyword))),
      (
        "legal-force",
        .text(orEmpty: measure.legalForce.map(\.rawValue).map(catalogue.words.keyword))
      ),
      ("maximum-term", .text(orEmpty: longest.map(catalogue.words.text(of:)))),
      (.asOf, .date(measure.asOf, in: catalogue.words)),
    ])
  }
}
