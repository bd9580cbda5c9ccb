import Base

// Why no observation fits a figure's address, or several do, in words.
extension FigureFault {
  static func noObservations(_ id: String) -> FigureFault {
    FigureFault("a figure must be in the data; \"\(id)\" has no observations")
  }

  static func noSuchPeriod(
    _ id: String, _ period: String, known: [String], otherSource: String?
  ) -> FigureFault {
    let near = suggestion(for: period, among: known)
    let help =
      if let otherSource {
        "\"\(otherSource)\" gives one, but a link means the statistic's own source"
      } else if !near.isEmpty, known.count > 8 {
        near
      } else {
        known.isEmpty ? "it has no observations" : "it has \(listed(known))"
      }
    return FigureFault(
      "a figure must be in the data; \"\(id)\" has no observation for \(period)", help: help)
  }

  static func periodOpen(_ id: String, _ periods: [String]) -> FigureFault {
    FigureFault(
      "a figure must name its period where there are several; \"\(id)\" has \(listed(periods))",
      help: "write stat:\(id)/\(periods[periods.count - 1])")
  }

  static func dimensionOpen(
    _ id: String, _ name: String, _ values: [String]
  ) -> FigureFault {
    let shown = values.map { $0.isEmpty ? "nothing" : $0 }
    let example = values.first { !$0.isEmpty } ?? ""
    return FigureFault(
      "a figure must be one observation; \"\(id)\" has several, by \"\(name)\": \(listed(shown))",
      help: "add ?\(name)=\(example)")
  }

  static func noSuchDimension(
    _ id: String, _ name: String, known: [String]
  ) -> FigureFault {
    let derivations = FigureAddress.Derivation.Kind.allCases.map(\.rawValue)
    let near = suggestion(for: name, among: derivations + known)
    return FigureFault(
      "a figure is chosen by a dimension of its data; \"\(id)\" has no \"\(name)\"",
      help: !near.isEmpty
        ? near : known.isEmpty ? "it has no dimensions" : "its dimensions are \(listed(known))")
  }

  static func noSuchValue(
    _ id: String, _ selection: FigureAddress.Selection, known: [String]
  ) -> FigureFault {
    let near = suggestion(for: selection.value, among: known)
    return FigureFault(
      """
      a figure must be in the data; \"\(id)\" has no observation there with \
      \(selection.name)=\(selection.value)
      """,
      help: near.isEmpty ? "it has \(listed(known.filter { !$0.isEmpty }))" : near)
  }
}
