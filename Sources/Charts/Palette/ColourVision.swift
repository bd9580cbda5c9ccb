/// Ways to see colours. The three deficiencies are the complete ones: who lacks the receptors for
/// red, green or blue.
package enum ColourVision: String, CaseIterable, Hashable, Sendable {
  case normal, protanopia, deuteranopia, tritanopia

  /// On linear light, row by row: Machado, Oliveira and Fernandes 2009, "A physiologically-based
  /// model for simulation of color vision deficiency", table 1, severity 1.0.
  private var matrix: [[Double]] {
    switch self {
    case .normal: [[1, 0, 0], [0, 1, 0], [0, 0, 1]]
    case .protanopia:
      [
        [0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216],
        [-0.003882, -0.048116, 1.051998],
      ]
    case .deuteranopia:
      [
        [0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413],
        [-0.011820, 0.042940, 0.968881],
      ]
    case .tritanopia:
      [
        [1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602],
        [0.004733, 0.691367, 0.303900],
      ]
    }
  }

  fileprivate func seen(_ light: LinearColour) -> LinearColour {
    let channels = matrix.map { row in
      min(1, max(0, row[0] * light.red + row[1] * light.green + row[2] * light.blue))
    }
    return LinearColour(red: channels[0], green: channels[1], blue: channels[2])
  }
}

extension Colour {
  /// How far apart two colours look: their distance in CIELAB (CIE76). Some 2 is just noticeable,
  /// 100 is black and white.
  package func distance(to other: Colour, seenBy vision: ColourVision = .normal) -> Double {
    let one = LabColour(vision.seen(LinearColour(self)))
    let two = LabColour(vision.seen(LinearColour(other)))
    let squares = [one.lightness - two.lightness, one.a - two.a, one.b - two.b].map { $0 * $0 }
    return squares.reduce(0, +).squareRoot()
  }

  /// From 0 for black to 100 for white, in even steps for the eye: what is left in grey print.
  package var lightness: Double { LabColour(LinearColour(self)).lightness }
}

/// CIE 1976 L*a*b* with the white of sRGB (D65).
private struct LabColour {
  let lightness, a, b: Double

  init(_ light: LinearColour) {
    let (red, green, blue) = (light.red, light.green, light.blue)
    let x = compressed((0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047)
    let y = compressed(0.2126729 * red + 0.7151522 * green + 0.0721750 * blue)
    let z = compressed((0.0193339 * red + 0.1191920 * green + 0.9503041 * blue) / 1.08883)
    (lightness, a, b) = (116 * y - 16, 500 * (x - y), 200 * (y - z))
  }
}

private func compressed(_ share: Double) -> Double {
  share > 216.0 / 24_389 ? power(share, 1.0 / 3) : (24_389.0 / 27 * share + 16) / 116
}
