import Base

/// XML text, one element a line, by whoever knows what may stand where.
struct XMLWriter: ~Copyable {
  private var buffer: HTMLBuffer
  private var depth = 0

  init(into buffer: consuming HTMLBuffer) {
    self.buffer = buffer
    self.buffer.write("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n")
  }

  consuming func finish() -> HTMLBuffer { buffer }

  mutating func element(
    _ name: StaticString, _ attributes: [(StaticString, String)] = [],
    _ content: (inout XMLWriter) -> Void
  ) {
    open(name, attributes)
    buffer.write(">\n")
    depth += 1
    content(&self)
    depth -= 1
    indent()
    close(name)
  }

  mutating func element(
    _ name: StaticString, _ attributes: [(StaticString, String)] = [], text: String
  ) {
    open(name, attributes)
    buffer.write(">")
    buffer.write(escaping: allowed(text))
    close(name)
  }

  mutating func empty(_ name: StaticString, _ attributes: [(StaticString, String)]) {
    open(name, attributes)
    buffer.write("/>\n")
  }

  private mutating func open(_ name: StaticString, _ attributes: [(StaticString, String)]) {
    indent()
    buffer.write("<")
    buffer.write(name)
    for (name, value) in attributes {
      buffer.write(" ")
      buffer.write(name)
      buffer.write("=\"")
      buffer.write(escaping: allowed(value))
      buffer.write("\"")
    }
  }

  private mutating func close(_ name: StaticString) {
    buffer.write("</")
    buffer.write(name)
    buffer.write(">\n")
  }

  private mutating func indent() {
    for _ in 0..<depth { buffer.write("  ") }
  }

  /// The text without what XML 1.0 (2.2) allows in no form, not even as an entity.
  private func allowed(_ text: String) -> String {
    func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
      scalar.value >= 0x20 && scalar.value != 0xFFFE && scalar.value != 0xFFFF
        || scalar == "\t" || scalar == "\n" || scalar == "\r"
    }
    if text.unicodeScalars.allSatisfy(isAllowed) { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.filter(isAllowed)))
  }
}
