/// A value as the data give it, to be compared with what a text says.
package struct FigureValue: Hashable, Sendable {
  /// How far the value may be taken at its word.
  package enum Certainty: Hashable, Sendable {
    case exact
    /// Also an estimate.
    case approximate
    case atLeast, atMost
  }

  package var number: ExactDecimal
  package var unit: FigureUnit
  package var certainty: Certainty
  /// A relative change in per cent, with which multiples agree too: "doubled" with +100.
  package var isChange: Bool

  package init(
    _ number: ExactDecimal, unit: FigureUnit = .none, certainty: Certainty = .exact,
    isChange: Bool = false
  ) {
    (self.number, self.unit, self.certainty) = (number, unit, certainty)
    self.isChange = isChange
  }
}

/// What came of comparing a text with a value.
package enum FigureAgreement: Hashable, Sendable {
  package enum Difference: Hashable, Sendable {
    case number
    /// The number is right, but the text says that it went the other way.
    case direction
    /// The text marks another unit, or leaves out per cent or percentage points.
    case unit
    /// "More than" a number that the value does not exceed, or "fewer than" one that it does.
    case boundUntrue
    /// The bound holds, but lies more than a quarter of the value away.
    case boundFar
  }

  case agrees
  case differs(Difference, said: FigureReading, value: FigureValue)
  /// The number is right, but a bound or an estimate is written as if it were exact.
  case overstated(said: FigureReading, value: FigureValue)
  case noNumber(NoFigure)

  package init(
    of text: String, before: String = "", after: String = "", with value: FigureValue
  ) {
    do {
      self = try FigureReading(text, before: before, after: after).agreement(with: value)
    } catch {
      self = .noNumber(error)
    }
  }

  /// The same for a figure whose text is a range of a block's.
  package init(
    block: UnsafeBufferPointer<UInt8>, range: Range<Int>, with value: FigureValue
  ) {
    var reader = FigureReader()
    do {
      self = try reader.read(block: block, range: range).agreement(with: value)
    } catch {
      self = .noNumber(error)
    }
  }
}

extension FigureReading {
  package func agreement(with value: FigureValue) -> FigureAgreement {
    guard let scaled = Comparison(self, value) else {
      return .differs(.unit, said: self, value: value)
    }
    if let difference = scaled.difference(certainty: value.certainty) {
      return .differs(difference, said: self, value: value)
    }
    return overstates(value.certainty) ? .overstated(said: self, value: value) : .agrees
  }

  /// Whether the text promises more than the value can bear: an at-least value takes a lower bound,
  /// an at-most value an upper one, an estimate any hedge or a range.
  package func overstates(_ certainty: FigureValue.Certainty) -> Bool {
    switch certainty {
    case .exact: false
    case .approximate: hedge == nil && numbers.count == 1
    case .atLeast: hedge?.isLowerBound != true
    case .atMost: hedge?.isUpperBound != true
    }
  }
}
