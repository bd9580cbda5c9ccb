internal import Base

extension Diagnostic {
  static func footnoteUndefined(
    _ label: String, among notes: Notes, at place: Place
  ) -> Diagnostic {
    let nearest = suggestion(for: label, among: notes.labels)
    return Diagnostic(
      .footnoteUndefined, "footnote \"\(label)\" has no definition", at: place,
      help: nearest.isEmpty
        ? "define it with \"[^\(label)]: text\", or write \"\\[^\(label)]\"" : nearest)
  }

  static func footnoteUnused(_ label: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .footnoteUnused, "footnote \"\(label)\" is defined and never referred to", at: place,
      help: "refer to it with \"[^\(label)]\", or delete it")
  }

  static func footnoteRepeated(
    _ label: String, at place: Place, first: Place
  ) -> Diagnostic {
    Diagnostic(
      .footnoteUnused, "footnote \"\(label)\" is defined twice; the first definition counts",
      at: place, help: "give it another label",
      related: [Diagnostic.Related(first, "first defined here")])
  }
}
