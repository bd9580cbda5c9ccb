import Base

/// The margin around a picture that stands alone.
private let margin = 16.0

extension SVGWriter {
  /// A file of its own: what a page has around the picture is in it.
  mutating func writeFile(_ drawing: ChartDrawing) {
    var heading = Picture(width: drawing.wide.width, drawing.wide.metrics)
    heading.stack(drawing.heading, .title, TextMetrics(size: 18, isBold: true))
    heading.stack(drawing.subtitle, .subtitle, TextMetrics(size: 14))
    if heading.height > 0 { heading.height += 10 }
    var foot = Picture(width: drawing.wide.width, drawing.wide.metrics)
    for note in drawing.notes + drawing.ownNotes { foot.stack(note, .note, TextMetrics(size: 12)) }
    foot.stack(drawing.source.map { "Source: \($0)" }, .note, TextMetrics(size: 12))
    let parts = [heading, drawing.wide, foot]
    let width = drawing.wide.width + 2 * margin
    let height = parts.reduce(2 * margin) { $0 + $1.height } + (foot.height > 0 ? 10 : 0)
    writeStart(drawing, width, height)
    var top = margin
    for part in parts {
      if part.width == foot.width, part.shapes == foot.shapes, foot.height > 0 { top += 10 }
      write(part, at: top)
      top += part.height
    }
    buffer.write("</g>\n</svg>\n")
  }

  private mutating func writeStart(_ drawing: ChartDrawing, _ width: Double, _ height: Double) {
    buffer.write("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"")
    write(width)
    buffer.write("\" height=\"")
    write(height)
    buffer.write("\" viewBox=\"0 0 ")
    write(width)
    buffer.write(" ")
    write(height)
    writeNames(drawing, id: "chart", end: "\" role=\"img\" aria-labelledby=\"")
    buffer.write("<g aria-hidden=\"true\" font-family=\"")
    buffer.write("Arial, 'Liberation Sans', Helvetica, sans-serif\">\n<rect width=\"")
    write(width)
    buffer.write("\" height=\"")
    write(height)
    buffer.write("\" fill=\"#ffffff\"/>\n")
  }

  private mutating func write(_ part: Picture, at top: Double) {
    guard !part.shapes.isEmpty else { return }
    buffer.write("<g transform=\"translate(")
    write(margin)
    buffer.write(" ")
    write(top)
    buffer.write(")\">\n")
    write(part.shapes, part.metrics)
    buffer.write("</g>\n")
  }
}

extension Picture {
  /// Adds a paragraph below what there is.
  fileprivate mutating func stack(_ text: String?, _ role: LabelRole, _ metrics: TextMetrics) {
    guard let text, !text.isEmpty else { return }
    let wrapped = WrappedText(text, within: width, metrics)
    add(wrapped.lines, at: Position(0, height + metrics.lineHeight / 2), .start, role, metrics)
    height += Double(wrapped.lines.count) * metrics.lineHeight
  }
}
