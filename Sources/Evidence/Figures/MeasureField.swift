package import Base
package import Tables

/// What a field of a measure says.
package enum FieldValue: Hashable, Sendable {
  case duration(Duration)
  case date(PartialDate)
  /// A keyword of the record (`in-force`), or an author's own words.
  case words(String)

  /// As readers see it: "5 years", "2024-03-01", "in force".
  package var text: String {
    switch self {
    case .duration(let duration):
      duration.count == 1
        ? "1 \(duration.unit.rawValue.dropLast())" : "\(duration.count) \(duration.unit.rawValue)"
    case .date(let date): date.iso
    case .words(let words): words
    }
  }
}

/// A measure's field as a link names it, `measure:ID#FIELD`, with what it rests on.
package struct MeasureField: Hashable, Sendable {
  package var value: FieldValue
  /// The measure's index in the records.
  package var measure: Int
  package var sources: [String]
  /// Where in the first source.
  package var locator: String?
  package var place: Place
}

extension Figures {
  /// - Parameter address: what stands after `measure:`, with a `#`.
  package func field(_ address: String) -> Result<MeasureField, FigureFault> {
    Result { () throws(FigureFault) in try measureField(address) }
  }

  private func measureField(_ address: String) throws(FigureFault) -> MeasureField {
    let parts = address.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let id = String(parts[0])
    guard let index = measures[id] else {
      throw .unknownMeasure(id, known: records.measures.map(\.id))
    }
    let name = parts.count > 1 ? percentDecoded(parts[1]) : ""
    return try records.measures[index].field(name, index)
  }
}

extension Measure {
  fileprivate func field(_ name: String, _ index: Int) throws(FigureFault) -> MeasureField {
    if let date = try date(name, index) { return date }
    if let found = penalty(name, index) ?? words(name, index) { return found }
    guard !fieldNames.contains(name) else { throw .noValue(name, of: id) }
    throw .unknownField(name, of: id, known: fieldNames)
  }

  private var fieldNames: [String] {
    let routes = penalties.compactMap(\.route).filter { $0 != "unspecified" }
    return ["maximum-penalty"] + routes.map { "maximum-penalty.\($0)" }
      + ["status", "legal-force", "as-of", "review-by"] + stages.map { "\($0).date" }
      + ["kind", "jurisdiction", "instrument", "responsible"]
  }

  private var stages: [String] { events.map(\.stage).distinct() }

  private func penalty(_ name: String, _ index: Int) -> MeasureField? {
    guard let penalty = maximumPenalty(name), let term = penalty.maximumTerm else { return nil }
    return MeasureField(
      value: .duration(term), measure: index,
      sources: penalty.source.map { [$0] } ?? sources, locator: penalty.locator,
      place: penalty.place)
  }

  private func date(_ name: String, _ index: Int) throws(FigureFault) -> MeasureField? {
    switch name {
    case "as-of": return asOf.map { field(.date($0), index) }
    case "review-by": return reviewBy.map { field(.date($0), index) }
    default: break
    }
    let stage = events.filter { "\($0.stage).date" == name }
    guard let first = stage.first else { return nil }
    guard let event = stage.first(where: { $0.date != nil }), let date = event.date else {
      throw .unknownDate(first.stage, of: id)
    }
    return MeasureField(
      value: .date(date), measure: index, sources: event.source.map { [$0] } ?? sources,
      locator: event.locator, place: event.place)
  }

  private func words(_ name: String, _ index: Int) -> MeasureField? {
    let words: String? =
      switch name {
      case "status", "legal-force": legalForce.map { spaced($0.rawValue) }
      case "kind": kind.map { spaced($0.rawValue) }
      case "jurisdiction": jurisdiction
      case "instrument": instrument
      case "responsible": responsible
      default: nil
      }
    return words.map { field(.words($0), index) }
  }

  private func field(_ value: FieldValue, _ index: Int) -> MeasureField {
    MeasureField(value: value, measure: index, sources: sources, place: place)
  }
}

/// A keyword as readers see it: `in-force` is "in force".
package func spaced(_ keyword: String) -> String {
  guard keyword.utf8.contains(UInt8(ascii: "-")) else { return keyword }
  return String(keyword.map { $0 == "-" ? " " : $0 })
}

extension FigureFault {
  fileprivate static func unknownMeasure(_ id: String, known: [String]) -> FigureFault {
    FigureFault(
      "\"measure:\" must name a record of the site; there is no \"\(id)\"",
      help: suggestion(for: id, among: known), code: .unknownMeasure)
  }

  fileprivate static func unknownField(
    _ name: String, of id: String, known: [String]
  ) -> FigureFault {
    let near = suggestion(for: name, among: known)
    return FigureFault(
      "\"#\" must name a field of the measure; \"\(id)\" has no \"\(name)\"",
      help: near.isEmpty ? "its fields are \(known.joined(separator: ", "))" : near,
      code: .unknownMeasure)
  }

  fileprivate static func noValue(_ name: String, of id: String) -> FigureFault {
    FigureFault(
      "a field must have a value to be referred to; \"\(id)\" gives no \"\(name)\"",
      help: "add it to the measure, or leave out the \"#\" to link only", code: .unknownMeasure)
  }

  fileprivate static func unknownDate(_ stage: String, of id: String) -> FigureFault {
    FigureFault(
      "a date must be known to be referred to; of \"\(id)\" the date of \"\(stage)\" is unknown",
      help: "leave out the \"#\" to link only", code: .unknownMeasure)
  }
}
