import Base
import Evidence
import Tables

/// What can be wrong with a figure's text, in words.
extension LinkFault {
  init(_ fault: FigureFault) {
    self.init(fault.code, fault.message, help: fault.help)
  }

  static func figureMismatch(
    _ difference: FigureAgreement.Difference, text: String, _ figure: ResolvedFigure,
    filled: String
  ) -> LinkFault {
    let rule =
      switch difference {
      case .number: "a figure must say what the data say"
      case .direction: "the words of direction must agree with the data's sign"
      case .unit: "a figure must have the unit of the data"
      case .boundUntrue: "a bound must hold for the value of the data"
      case .boundFar: "a bound must lie within a quarter of the value of the data"
      }
    let said = difference == .unit ? figure.value.map { NumberStyle.enGB.write($0) } : nil
    return LinkFault(
      .figureMismatch, "\(rule): \"\(text)\" against \(said ?? figure.text)",
      help: difference == .direction
        ? "mend the words around the number, or its sign"
        : "write \"\(filled)\", or leave the brackets empty to have it filled in")
  }

  static func noFigure(_ reason: NoFigure, text: String) -> LinkFault {
    switch reason {
    case .noNumber, .onlyDates:
      LinkFault(
        .figureMismatch, "the text of a figure must say its number: \"\(text)\"",
        help: "write the number between the brackets, or leave them empty")
    case .severalNumbers:
      LinkFault(
        .figureMismatch, "the text of a figure must say one number: \"\(text)\"",
        help: "put one number between the brackets and the rest outside")
    }
  }

  static func cutNumber(_ whole: String, said text: String) -> LinkFault {
    LinkFault(
      .figureMismatch,
      "all of a number must stand in its link: \"\(whole)\" goes on beside \"\(text)\"",
      help: "put the whole number between the brackets")
  }

  static func valueMissing(_ text: String, status: String?) -> LinkFault {
    LinkFault(
      .figureMismatch, "there is no value for this period, and so no number: \"\(text)\"",
      help: status.map { "leave the brackets empty, which shows \($0)" }
        ?? "add the value to the data, or take the figure out")
  }

  static func periodMismatch(text: String, period: String) -> LinkFault {
    LinkFault(
      .figureMismatch, "a date in a figure's text must be the figure's period: \"\(text)\"",
      help: "the link names \(period)")
  }

  static func overstated(_ text: String, certainty: FigureValue.Certainty) -> LinkFault {
    let (kind, mend) =
      switch certainty {
      case .atLeast: ("a lower bound", "at least \(text)")
      case .atMost: ("an upper bound", "at most \(text)")
      case .approximate, .exact: ("an estimate", "about \(text)")
      }
    return LinkFault(
      .figureOverstated, "\(kind) must be written as one, not as exact: \"\(text)\"",
      help: "write \"\(mend)\"")
  }

  static func fieldMismatch(_ text: String, said: String) -> LinkFault {
    LinkFault(
      .figureMismatch,
      "a field of a measure must be as its record says: \"\(text)\" against \(said)",
      help: "write \"\(said)\", or leave the brackets empty to have it filled in")
  }
}
