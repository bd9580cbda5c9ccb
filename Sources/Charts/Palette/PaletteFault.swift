/// What a palette fails, with the colours and the figure.
package enum PaletteFault: Hashable, Sendable {
  /// A colour that hardly stands out from the ground.
  case ground(Colour, contrast: Double)
  /// Two colours that follow one another, as segments of a bar do.
  case neighbours(Colour, Colour, contrast: Double)
  /// Two colours that look the same to some readers.
  case alike(Colour, Colour, ColourVision, distance: Double)

  /// The rule and the figure: `#6bace6 has a contrast of 2.42:1 with the ground, less than 3:1`.
  package var text: String {
    switch self {
    case .ground(let colour, let contrast):
      "\(colour.hex) has a contrast of \(ratio(contrast)) with the ground, less than 3:1"
    case .neighbours(let one, let two, let contrast):
      "\(one.hex) and \(two.hex) are neighbours with a contrast of \(ratio(contrast)), less than 3:1"
    case .alike(let one, let two, let vision, let distance):
      "\(one.hex) and \(two.hex) look alike \(vision.condition): their distance is "
        + "\(oneDecimal.text(of: distance)), less than \(oneDecimal.text(of: Palette.leastDistance))"
    }
  }
}

extension Palette {
  /// In CIELAB. Twice what is just noticeable: below it no reader can follow a legend.
  package static let leastDistance = 5.0

  /// The pairs that fail, in the palette's order: contrast with the ground, then of neighbours,
  /// then pairs that look alike.
  ///
  /// - Parameter isSeparated: whether marks that touch have a line of the ground between them;
  ///   then neighbours need no contrast (WCAG 1.4.11).
  package func faults(isSeparated: Bool = false) -> [PaletteFault] {
    groundFaults + (isSeparated ? [] : neighbourFaults) + alikeFaults
  }

  private var groundFaults: [PaletteFault] {
    colours.compactMap { colour in
      let contrast = colour.contrast(with: ground)
      return contrast < RequiredContrast.mark ? .ground(colour, contrast: contrast) : nil
    }
  }

  private var neighbourFaults: [PaletteFault] {
    zip(colours, colours.dropFirst()).compactMap { one, two in
      let contrast = one.contrast(with: two)
      return contrast < RequiredContrast.mark ? .neighbours(one, two, contrast: contrast) : nil
    }
  }

  private var alikeFaults: [PaletteFault] {
    ColourVision.allCases.flatMap { vision in
      pairs.compactMap { one, two in
        let distance = one.distance(to: two, seenBy: vision)
        return distance < Self.leastDistance ? .alike(one, two, vision, distance: distance) : nil
      }
    }
  }

  /// The pair that is hardest to tell apart; nil for fewer than two colours.
  package func nearestPair(
    seenBy vision: ColourVision
  ) -> (one: Colour, two: Colour, distance: Double)? {
    pairs.map { ($0, $1, $0.distance(to: $1, seenBy: vision)) }.min { $0.2 < $1.2 }
  }

  private var pairs: [(Colour, Colour)] {
    colours.indices.flatMap { first in
      colours[(first + 1)...].map { (colours[first], $0) }
    }
  }
}

extension ColourVision {
  fileprivate var condition: String {
    self == .normal ? "to everyone" : "with \(rawValue)"
  }
}

private let oneDecimal = NumberFormat(FormatSpecifier(precision: 1, type: .fixed))
private let twoDecimals = NumberFormat(FormatSpecifier(precision: 2, type: .fixed))

private func ratio(_ contrast: Double) -> String { "\(twoDecimals.text(of: contrast)):1" }
