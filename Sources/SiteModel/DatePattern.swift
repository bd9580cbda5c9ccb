/// How a language puts a date together: `{day} {month} {year}`.
package struct DatePattern: Hashable, Sendable {
  package enum Part: String, CaseIterable, Sendable {
    case day, month, year, quarter
  }

  private enum Piece: Hashable {
    case literal(String), part(Part)
  }

  private var pieces: [Piece] = []

  /// Nil where a brace is not closed, or holds no name of a part.
  package init?(_ text: String) {
    var rest = text[...]
    while let brace = rest.firstIndex(where: { $0 == "{" || $0 == "}" }) {
      guard rest[brace] == "{", let end = rest[brace...].firstIndex(of: "}"),
        let part = Part(rawValue: String(rest[rest.index(after: brace)..<end]))
      else { return nil }
      if brace > rest.startIndex { pieces.append(.literal(String(rest[..<brace]))) }
      pieces.append(.part(part))
      rest = rest[rest.index(after: end)...]
    }
    if !rest.isEmpty { pieces.append(.literal(String(rest))) }
  }

  /// Parts and what stands between them, where the program itself knows them to be right.
  init(_ first: Part, _ others: (between: String, part: Part)...) {
    pieces = [.part(first)] + others.flatMap { [.literal($0.between), .part($0.part)] }
  }

  /// "Q1 2024"
  static let quarter: DatePattern = {
    var pattern = DatePattern(.quarter, (" ", .year))
    pattern.pieces.insert(.literal("Q"), at: 0)
    return pattern
  }()

  /// The parts that the pattern names.
  package var parts: Set<Part> {
    Set(
      pieces.compactMap { piece in
        if case .part(let part) = piece { part } else { nil }
      })
  }

  package func text(_ value: (Part) -> String) -> String {
    pieces.reduce(into: "") { text, piece in
      switch piece {
      case .literal(let literal): text += literal
      case .part(let part): text += value(part)
      }
    }
  }
}
