// What can be wrong with a figure's address, in words.

extension FigureAddress.Derivation.Kind {
  /// What the operand looks like, for messages.
  var pattern: String {
    switch self {
    case .change, .difference: "\(rawValue)=2023..2024"
    case .ratio: "ratio=2023..2024, or ratio= and a statistic's id"
    case .shareOf: "share-of= and a statistic's id"
    }
  }
}

extension FigureFault {
  static var noID: FigureFault {
    FigureFault("a figure must name its statistic", help: "write stat:ID or stat:ID/PERIOD")
  }

  static func hasFragment(_ text: String) -> FigureFault {
    FigureFault(
      "a figure is chosen by \"/\" and \"?\", not by \"#\": \"\(text)\"",
      help: "write stat:ID/PERIOD")
  }

  static func noPeriod(_ text: String) -> FigureFault {
    FigureFault(
      "a figure's period must be a period: \"\(text)\" is none",
      help: "write 2024, 2024-Q1, 2024-05, 2024-05-01, A/B, 2023/24 or unknown")
  }

  static func noPair(_ text: String) -> FigureFault {
    FigureFault(
      "what follows \"?\" must be names with values: \"\(text)\"",
      help: "write change=2023..2024, or a dimension of the data and its value")
  }

  static func givenTwice(_ name: String) -> FigureFault {
    FigureFault("a dimension must be chosen once: \"\(name)\" is given twice")
  }

  static var twoDerivations: FigureFault {
    FigureFault(
      "a figure must be derived in one way",
      help: "keep one of change, difference, ratio and share-of")
  }

  static func emptyOperand(_ kind: FigureAddress.Derivation.Kind) -> FigureFault {
    FigureFault(
      "\"\(kind.rawValue)\" must say from what the figure is derived",
      help: "write \(kind.pattern)")
  }

  static func periodAndDerivation(
    _ kind: FigureAddress.Derivation.Kind
  ) -> FigureFault {
    FigureFault(
      "a figure derived from two periods has no period of its own",
      help: "leave out what stands between \"/\" and \"?\", or \"\(kind.rawValue)\"")
  }
}
