import Base

/// Writes a picture's shapes as SVG.
struct SVGWriter: ~Copyable {
  var buffer: HTMLBuffer
  /// In pages classes say how shapes look, in a file of its own attributes.
  let usesClasses: Bool

  init(_ buffer: consuming HTMLBuffer, usesClasses: Bool) {
    self.buffer = buffer
    self.usesClasses = usesClasses
  }

  consuming func finish() -> HTMLBuffer { buffer }

  /// Shapes of one role that follow each other share a group.
  mutating func write(_ shapes: [Shape], _ metrics: TextMetrics) {
    var index = 0
    while index < shapes.count {
      let role = shapes[index].role
      var end = index + 1
      while end < shapes.count, shapes[end].role == role { end += 1 }
      buffer.write("<g")
      writeLook(of: role, metrics)
      buffer.write(">")
      for shape in shapes[index..<end] { write(shape.form) }
      buffer.write("</g>\n")
      index = end
    }
  }

  private mutating func writeLook(of role: ShapeRole, _ metrics: TextMetrics) {
    guard !usesClasses else {
      buffer.write(" class=\"")
      buffer.write(role.classes)
      buffer.write("\"")
      return
    }
    for (name, value) in role.attributes(metrics) {
      buffer.write(" ")
      buffer.write(name)
      buffer.write("=\"")
      buffer.write(value)
      buffer.write("\"")
    }
  }

  private mutating func write(_ form: Shape.Form) {
    switch form {
    case .rectangle(let box):
      write("<rect", ("x", box.x), ("y", box.y), ("width", box.width), ("height", box.height))
      buffer.write("/>")
    case .line(let start, let end):
      write("<line", ("x1", start.x), ("y1", start.y), ("x2", end.x), ("y2", end.y))
      buffer.write("/>")
    case .path(let steps):
      buffer.write("<path d=\"")
      for step in steps { write(step) }
      buffer.write("\"/>")
    case .text(let text, let position, let anchor):
      write("<text", ("x", position.x), ("y", position.y))
      if anchor != .start {
        buffer.write(" text-anchor=\"")
        buffer.write(anchor.rawValue)
        buffer.write("\"")
      }
      buffer.write(">")
      write(text: text)
      buffer.write("</text>")
    }
  }

  private mutating func write(
    _ start: StaticString, _ attributes: (name: StaticString, value: Double)...
  ) {
    buffer.write(start)
    for (name, value) in attributes {
      buffer.write(" ")
      buffer.write(name)
      buffer.write("=\"")
      write(value)
      buffer.write("\"")
    }
  }

  private mutating func write(_ step: PathStep) {
    switch step {
    case .move(let position): write("M", position)
    case .line(let position): write("L", position)
    case .curve(let first, let second, let end):
      write("C", first)
      write(" ", second)
      write(" ", end)
    case .close: buffer.write("Z")
    }
  }

  private mutating func write(_ letter: StaticString, _ position: Position) {
    buffer.write(letter)
    write(position.x)
    buffer.write(" ")
    write(position.y)
  }

  /// A length with two decimals at most.
  mutating func write(_ value: Double) {
    precondition(value.isFinite && value.magnitude < 1e9, "a place in a picture is a number")
    let hundredths = Int((value * 100).rounded())
    if hundredths < 0 { buffer.write("-") }
    let (whole, rest) = hundredths.magnitude.quotientAndRemainder(dividingBy: 100)
    buffer.write(number: Int(whole))
    guard rest > 0 else { return }
    buffer.write(".")
    buffer.write(number: Int(rest / 10))
    if rest % 10 > 0 { buffer.write(number: Int(rest % 10)) }
  }

  /// A text that stands for itself; what XML has no place for is left out.
  mutating func write(text: String) {
    if text.unicodeScalars.allSatisfy(isXML) { return buffer.write(escaping: text) }
    var kept = String.UnicodeScalarView()
    kept.append(contentsOf: text.unicodeScalars.filter(isXML))
    buffer.write(escaping: String(kept))
  }
}

private func isXML(_ scalar: Unicode.Scalar) -> Bool {
  scalar.value >= 0x20 && scalar.value != 0xFFFE && scalar.value != 0xFFFF
    || scalar.value == 0x09 || scalar.value == 0x0A
}
