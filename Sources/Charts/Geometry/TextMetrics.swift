/// How wide and high texts are, so that none collides with another.
///
/// The widths are those of Helvetica, which Arial, Liberation Sans and their like share, with a
/// little to spare for other fonts.
struct TextMetrics: Hashable, Sendable {
  /// In units of the picture.
  let size: Double
  var isBold = false

  var lineHeight: Double { (size * 1.25).rounded() }
  /// From a line's middle to its baseline.
  var baselineShift: Double { size * 0.35 }

  func width(of text: some StringProtocol) -> Double {
    let units = text.unicodeScalars.reduce(0) { $0 + advance(of: $1) }
    return Double(units) / 1000 * size * (isBold ? 1.15 : 1.06)
  }
}

/// Thousandths of an em.
private func advance(of scalar: Unicode.Scalar) -> Int {
  switch scalar.value {
  case 0x20..<0x7F: asciiAdvances[Int(scalar.value) - 0x20]
  case 0xA0, 0xB7: 278
  case 0xA3: 556
  case 0x300..<0x370, 0x200B...0x200F, 0xFE00...0xFE0F: 0
  case 0x2013, 0x2018, 0x2019: 556
  case 0x2212: 584
  case 0xA1..<0x250: 667
  case 0x250..<0x1100: 750
  default: 1000
  }
}

/// Adobe's font metrics of Helvetica, from the space to the tilde.
private let asciiAdvances = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278,
  556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556,
  1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778,
  667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556,
  333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556,
  556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
]
