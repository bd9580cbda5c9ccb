/// Light as it adds up: red, green and blue from 0 to 1, without the gamma of sRGB.
struct LinearColour: Hashable, Sendable {
  var red, green, blue: Double

  init(_ colour: Colour) {
    (red, green, blue) = (linear(colour.red), linear(colour.green), linear(colour.blue))
  }

  init(red: Double, green: Double, blue: Double) {
    (self.red, self.green, self.blue) = (red, green, blue)
  }
}

private func linear(_ channel: UInt8) -> Double {
  let share = Double(channel) / 255
  return share <= 0.04045 ? share / 12.92 : power((share + 0.055) / 1.055, 2.4)
}

extension Colour {
  /// From 0 for black to 1 for white: WCAG 2.2, "relative luminance".
  package var luminance: Double {
    let light = LinearColour(self)
    return 0.2126 * light.red + 0.7152 * light.green + 0.0722 * light.blue
  }

  /// From 1 to 21, the same either way: WCAG 2.2, "contrast ratio".
  package func contrast(with other: Colour) -> Double {
    let (one, two) = (luminance, other.luminance)
    return (max(one, two) + 0.05) / (min(one, two) + 0.05)
  }

  /// Whichever of two colours of text is read better on this one.
  package func moreLegible(of one: Colour, or two: Colour) -> Colour {
    contrast(with: one) >= contrast(with: two) ? one : two
  }
}

/// What WCAG 2.2 asks at level AA.
package enum RequiredContrast {
  /// Of text below 24 px with its ground (1.4.3).
  package static let text = 4.5
  /// Of a mark with its ground and its neighbour (1.4.11).
  package static let mark = 3.0
}
