/// Shapes in the order in which they are drawn, and the room that texts and marks take.
struct Picture: Sendable {
  let width: Double
  var height: Double = 0
  private(set) var shapes: [Shape] = []
  /// Where texts stand.
  private(set) var texts: [Box] = []
  /// Where annotations had better not stand.
  private(set) var obstacles: [Box] = []
  /// How many texts had no room.
  private(set) var droppedTexts = 0
  let metrics: TextMetrics

  init(width: Double, _ metrics: TextMetrics) {
    self.width = width
    self.metrics = metrics
  }

  mutating func add(_ form: Shape.Form, _ role: ShapeRole) {
    shapes.append(Shape(form: form, role: role))
  }

  mutating func dropText() { droppedTexts += 1 }

  mutating func addObstacle(_ box: Box) { obstacles.append(box) }

  /// Writes lines, the first with its middle at the position's y.
  mutating func add(
    _ lines: [String], at position: Position, _ anchor: TextAnchor, _ role: LabelRole,
    _ own: TextMetrics? = nil
  ) {
    let metrics = own ?? metrics
    for (index, line) in lines.enumerated() where !line.isEmpty {
      let middle = position.y + Double(index) * metrics.lineHeight
      let base = Position(position.x, middle + metrics.baselineShift)
      add(.text(line, base, anchor), .label(role))
      texts.append(metrics.box(of: line, at: Position(position.x, middle), anchor))
    }
  }
}

extension TextMetrics {
  /// The box of a line whose middle is at the position's y.
  func box(of line: String, at position: Position, _ anchor: TextAnchor) -> Box {
    let width = width(of: line)
    let left =
      switch anchor {
      case .start: position.x
      case .middle: position.x - width / 2
      case .end: position.x - width
      }
    return Box(x: left, y: position.y - size / 2, width: width, height: size)
  }
}
