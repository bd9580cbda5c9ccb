/// A place in a picture, in its units; y runs downwards.
struct Position: Hashable, Sendable {
  var x, y: Double

  init(_ x: Double, _ y: Double) {
    self.x = x
    self.y = y
  }
}

/// An upright rectangle.
struct Box: Hashable, Sendable {
  var x, y, width, height: Double

  init(x: Double, y: Double, width: Double, height: Double) {
    (self.x, self.y, self.width, self.height) = (x, y, width, height)
  }

  /// The box between two corners, in any order.
  init(from first: Position, to second: Position) {
    (x, y) = (min(first.x, second.x), min(first.y, second.y))
    (width, height) = ((first.x - second.x).magnitude, (first.y - second.y).magnitude)
  }

  var maxX: Double { x + width }
  var maxY: Double { y + height }
  var centre: Position { Position(x + width / 2, y + height / 2) }

  func overlaps(_ other: Box, by slack: Double = 0) -> Bool {
    x < other.maxX + slack && other.x < maxX + slack && y < other.maxY + slack
      && other.y < maxY + slack
  }

  func contains(_ other: Box) -> Bool {
    other.x >= x && other.maxX <= maxX && other.y >= y && other.maxY <= maxY
  }
}
