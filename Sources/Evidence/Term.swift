package import Base
package import Tables

/// A glossary term: its definition, and the wordings that it replaces.
package struct Term: Sendable {
  package var id: String
  package var place: Place
  package var term: String
  package var definition: String
  package var source: String?
  /// Wordings that the terminology check refuses in the author's own voice.
  package var avoid: [String]
}

/// A dated event that no measure already gives.
package struct TimelineEvent: Sendable {
  /// Nil where the date is not known.
  package var date: PartialDate?
  package var label: String
  package var source: String?
  package var place: Place
}

/// A contradiction in or between sources, shown on every page that it touches.
package struct Discrepancy: Sendable {
  package var id: String
  package var title: String?
  package var place: Place
  /// Source ids.
  package var between: [String]
  /// What it is about: `stat:no2-mean/2024`, `measure:ID` or `source:ID`.
  package var about: [String]
  package var note: String
  package var resolution: String?
}
