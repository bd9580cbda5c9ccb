package import Base
import Evidence
import SiteModel

/// What records name must be there: sources, the measures that they supersede, what
/// discrepancies are about.
package enum UnknownSource: Check {
  package static func findings(on site: GatheredSite) -> [Diagnostic] {
    var names = RecordNames(site)
    names.readSources()
    names.readStatistics()
    names.readMeasures()
    names.readLists()
    return names.findings
  }
}

/// Holds each name that a record gives against the records of its kind.
private struct RecordNames {
  private(set) var findings: [Diagnostic] = []
  private let records: Records
  private var places: FieldPlaces
  private let sources: Set<String>

  init(_ site: GatheredSite) {
    records = site.catalogue.records
    places = FieldPlaces(site)
    sources = Set(records.sources.map(\.id))
  }

  mutating func readSources() {
    for source in records.sources { check(source.origin, "origin", in: source.place) }
  }

  mutating func readStatistics() {
    for statistic in records.statistics {
      check(statistic.source, "source", in: statistic.place)
      var seen: Set<String> = []
      for row in statistic.observations {
        guard let source = row.source, seen.insert(source).inserted else { continue }
        check(source, "source", in: row.place)
      }
    }
  }

  mutating func readMeasures() {
    let ids = records.measures.map(\.id)
    let known = Set(ids)
    for measure in records.measures {
      for source in measure.sources { check(source, "sources", in: measure.place) }
      for event in measure.events { check(event.source, "source", in: event.place) }
      for penalty in measure.penalties { check(penalty.source, "source", in: penalty.place) }
      for id in measure.supersedes where !known.contains(id) {
        let place = places.place(of: id, under: "supersedes", in: measure.place)
        findings.append(.unknownName(id, "supersedes", .measure, known: ids, at: place))
      }
    }
  }

  mutating func readLists() {
    for term in records.terms { check(term.source, "source", in: term.place) }
    for event in records.events { check(event.source, "source", in: event.place) }
    for discrepancy in records.discrepancies {
      for source in discrepancy.between { check(source, "between", in: discrepancy.place) }
      for reference in discrepancy.about { check(reference, about: discrepancy) }
    }
  }

  private mutating func check(_ source: String?, _ key: String, in record: Place) {
    guard let source, !sources.contains(source) else { return }
    let place = places.place(of: source, under: key, in: record)
    findings.append(
      .unknownName(source, key, .source, known: records.sources.map(\.id), at: place))
  }

  private mutating func check(_ text: String, about discrepancy: Discrepancy) {
    let place = places.place(of: text, under: "about", in: discrepancy.place)
    guard let reference = EvidenceReference(text), let known = ids(of: reference.scheme) else {
      findings.append(.noReference(text, at: place))
      return
    }
    guard !known.contains(reference.id) else { return }
    findings.append(
      .unknownName(reference.id, "about", reference.scheme, known: known, at: place))
  }

  /// Nil for kinds that no discrepancy can be about.
  private func ids(of scheme: EvidenceScheme) -> [String]? {
    switch scheme {
    case .stat: records.statistics.map(\.id)
    case .measure: records.measures.map(\.id)
    case .source: records.sources.map(\.id)
    case .term, .chart, .table: nil
    }
  }
}

extension Diagnostic {
  fileprivate static func unknownName(
    _ id: String, _ key: String, _ scheme: EvidenceScheme, known: [String], at place: Place
  ) -> Diagnostic {
    let (code, kind): (DiagnosticCode, String) =
      switch scheme {
      case .measure: (.unknownMeasure, "measure")
      case .stat, .chart, .table: (.unknownFigure, "statistic")
      case .source, .term: (.unknownSource, "source")
      }
    let near = suggestion(for: id, among: known)
    return Diagnostic(
      code, "\"\(key)\" must name a \(kind) of the site; there is no \"\(id)\"", at: place,
      help: near.isEmpty ? "add the record, or correct the id" : near)
  }

  fileprivate static func noReference(_ text: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .dataInvalid, "\"about\" must name a record: \"\(text)\" does not", at: place,
      help: "write stat:ID, measure:ID or source:ID")
  }
}
