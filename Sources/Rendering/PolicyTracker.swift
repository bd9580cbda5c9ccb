import Evidence
import SiteModel
import Tables
import Templates

/// The rows of the policy tracker: by legal force, what binds first; then the newest event first.
extension Site {
  func measureList() -> [(Name, Value)] {
    let sorted = catalogue.records.measures.map { (measure: $0, event: $0.latestEvent) }
      .sorted { left, right in
        let ranks = (left.measure.rank, right.measure.rank)
        if ranks.0 != ranks.1 { return ranks.0 < ranks.1 }
        if left.event?.date != right.event?.date {
          guard let older = right.event?.date else { return true }
          guard let newer = left.event?.date else { return false }
          return older < newer
        }
        return left.measure.title < right.measure.title
      }
    return namedList("measures", sorted.map { .record(row(of: $0.measure, $0.event)) })
  }

  private func row(of measure: Measure, _ event: Measure.Event?) -> Record {
    let words = catalogue.words
    let longest = measure.maximumPenalty()?.maximumTerm
    let latest = event.map { catalogue.event($0.date, words.label(of: $0), source: nil) }
    return Record([
      (.title, .text(measure.title)),
      (.url, .path(catalogue.measurePages[measure.id].map { catalogue.pages[$0].route } ?? "")),
      (.kind, .text(orEmpty: measure.kind.map(\.rawValue).map(words.keyword))),
      (
        "legal-force",
        .text(orEmpty: measure.legalForce.map(\.rawValue).map(words.keyword))
      ),
      ("force", .text(orEmpty: measure.legalForce?.rawValue)),
      ("doubt", doubt(of: measure)),
      ("maximum-term", .text(orEmpty: longest.map(words.text(of:)))),
      ("event", latest.map { .record($0) } ?? .empty),
      (.asOf, .date(measure.asOf, in: words)),
      (.reviewBy, .date(measure.reviewBy, in: words)),
    ])
  }
}

extension Measure {
  /// The last event whose date is known.
  fileprivate var latestEvent: Event? {
    var latest: Event?
    for event in events {
      guard let date = event.date else { continue }
      if let last = latest?.date, date < last { continue }
      latest = event
    }
    return latest
  }

  /// Where the measure stands in the tracker; those without a legal force come last.
  fileprivate var rank: Int {
    let order: [LegalForce] = [
      .inForce, .part, .enacted, .proposed, .none, .superseded, .repealed, .withdrawn, .lapsed,
    ]
    return legalForce.flatMap(order.firstIndex(of:)) ?? order.count
  }
}
