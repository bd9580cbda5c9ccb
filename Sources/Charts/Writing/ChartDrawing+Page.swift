package import Base

extension ChartDrawing {
  /// Writes `<div class="chart">` with two `<svg>`, or one `<svg>` for a file.
  package func write(to buffer: inout HTMLBuffer, as destination: Destination) {
    var writer = SVGWriter(HTMLBuffer(capacity: 16_384), usesClasses: destination != .file)
    switch destination {
    case .page(let id):
      precondition(id.utf8.contains(UInt8(ascii: ".")), "an id that the program makes has a point")
      writer.buffer.write("<div class=\"chart\">\n")
      writer.write(wide, of: self, id: id + ".wide", name: "chart-wide")
      writer.write(narrow, of: self, id: id + ".narrow", name: "chart-narrow")
      writer.buffer.write("</div>\n")
    case .file: writer.writeFile(self)
    }
    writer.finish().withBytes { buffer.write($0) }
  }
}

extension SVGWriter {
  fileprivate mutating func write(
    _ picture: Picture, of drawing: ChartDrawing, id: String, name: String
  ) {
    buffer.write("<svg class=\"")
    buffer.write(name)
    buffer.write("\" viewBox=\"0 0 ")
    write(picture.width)
    buffer.write(" ")
    write(picture.height)
    writeNames(drawing, id: id, end: "\" role=\"img\" aria-labelledby=\"")
    buffer.write("<g aria-hidden=\"true\">\n")
    write(picture.shapes, picture.metrics)
    buffer.write("</g>\n</svg>\n")
  }

  /// What the picture is called and what it shows, for those who do not see it.
  mutating func writeNames(_ drawing: ChartDrawing, id: String, end: StaticString) {
    buffer.write(end)
    buffer.write(escaping: id)
    buffer.write(".title ")
    buffer.write(escaping: id)
    buffer.write(".desc\">\n<title id=\"")
    buffer.write(escaping: id)
    buffer.write(".title\">")
    write(text: drawing.title)
    buffer.write("</title>\n<desc id=\"")
    buffer.write(escaping: id)
    buffer.write(".desc\">")
    write(text: drawing.description)
    buffer.write("</desc>\n")
  }
}
