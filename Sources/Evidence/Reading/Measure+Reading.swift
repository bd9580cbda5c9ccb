import Base
package import Tables

extension Measure {
  /// Reads a measure's fields; those of the page itself are the caller's.
  package init(_ fields: inout FieldReader, fallbackID: String) {
    id = fields.recordID(fallback: fallbackID)
    place = fields.start
    title = fields.requiredText("title")?.value ?? ""
    jurisdiction = fields.text("jurisdiction")?.value
    extent = fields.texts("extent").map(\.value)
    kind = fields.keyword("kind", as: Kind.self)
    instrument = fields.text("instrument")?.value
    responsible = fields.text("responsible")?.value
    events = fields.maps("events", read: Event.init).map(\.value)
    legalForce = fields.keyword("legal-force", as: LegalForce.self)
    penalties = Penalty.read(&fields)
    appliesTo = fields.texts("applies-to").map(\.value)
    asOf = fields.knownDate("as-of")
    reviewBy = fields.knownDate("review-by")
    supersedes = fields.texts("supersedes").map(\.value)
    sources = fields.texts("sources").map(\.value)
  }
}

extension Measure.Event {
  fileprivate init(_ fields: inout FieldReader) {
    place = fields.start
    date = fields.knownDate("date")
    stage = fields.requiredText("stage")?.value ?? ""
    label = fields.text("label")?.value
    source = fields.text("source")?.value
    locator = fields.text("locator")?.value
  }
}

extension Measure.Penalty {
  /// A list of penalties, or the one word `unspecified`.
  fileprivate static func read(_ fields: inout FieldReader) -> [Measure.Penalty] {
    let nodes = fields.nodes("penalties")
    if let word = nodes.first?.scalar, nodes.count == 1 {
      guard word.text == "unspecified" else {
        fields.report(
          "\"penalties\" must be a list of maps, or unspecified",
          at: fields.place(nodes[0].range))
        return []
      }
      return [Measure.Penalty(route: "unspecified", place: fields.place(nodes[0].range))]
    }
    return fields.maps("penalties", read: Measure.Penalty.init).map(\.value)
  }

  private init(_ fields: inout FieldReader) {
    place = fields.start
    route = fields.text("route")?.value
    maximumTerm = fields.duration("maximum-term")
    fine = fields.text("fine")?.value
    source = fields.text("source")?.value
    locator = fields.text("locator")?.value
  }
}
