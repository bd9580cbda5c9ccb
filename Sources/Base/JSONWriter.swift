/// JSON text, written front to back by whoever knows the order of the members.
///
/// Commas and white space are the writer's affair; that keys and values alternate is the caller's.
package struct JSONWriter: ~Copyable, Sendable {
  package enum Layout: Sendable {
    /// No white space at all.
    case compact
    /// Two spaces a level, one member or element a line.
    case indented
    /// As `indented` for lists in the outermost object; each of their elements takes one line.
    case elementsOnLines
  }

  package enum Target: Sendable {
    /// A file of its own: only what RFC 8259 asks for is escaped.
    case file
    /// Inside an HTML `script` element: `<` is escaped too, so that no text can close it.
    case script
  }

  /// The text so far.
  package internal(set) var buffer: HTMLBuffer
  private let layout: Layout
  private let target: Target
  private var depth = 0
  var position = Position.start

  /// What was written last, which decides on the comma before what comes next.
  enum Position { case start, key, value }

  package init(
    layout: Layout = .compact, target: Target = .file,
    into buffer: consuming HTMLBuffer = HTMLBuffer()
  ) {
    self.layout = layout
    self.target = target
    self.buffer = buffer
  }

  /// Hands the buffer back.
  package consuming func finish() -> HTMLBuffer { buffer }

  package var bytes: [UInt8] { buffer.bytes }
  package var text: String { buffer.text }

  package mutating func object(_ members: (inout JSONWriter) -> Void) {
    container("{", "}", members)
  }

  package mutating func array(_ elements: (inout JSONWriter) -> Void) {
    container("[", "]", elements)
  }

  /// Writes the name of a member; its value follows as the next call.
  @_disfavoredOverload
  package mutating func key(_ name: String) {
    separate()
    quote(name)
    buffer.write(hasLines ? ": " : ":")
    position = .key
  }

  /// A name of the program's own, in which nothing is to be escaped.
  package mutating func key(_ name: StaticString) {
    separate()
    buffer.write("\"")
    buffer.write(name)
    buffer.write(hasLines ? "\": " : "\":")
    position = .key
  }

  package mutating func string(_ text: String) { value { $0.quote(text) } }

  package mutating func number(_ number: Int) { value { $0.buffer.write(number: number) } }

  /// Writes a number whose text is known: `literal` must follow RFC 8259 section 6.
  package mutating func number(literal: String) { value { $0.buffer.write(literal) } }

  package mutating func bool(_ flag: Bool) { value { $0.buffer.write(flag ? "true" : "false") } }

  package mutating func null() { value { $0.buffer.write("null") } }

  /// Ends a text file with its line feed.
  package mutating func endLine() { buffer.write("\n") }

  private mutating func value(_ write: (inout JSONWriter) -> Void) {
    separate()
    write(&self)
    position = .value
  }

  private mutating func container(
    _ opening: StaticString, _ closing: StaticString, _ content: (inout JSONWriter) -> Void
  ) {
    separate()
    buffer.write(opening)
    depth += 1
    position = .start
    content(&self)
    let endsOnOwnLine = position != .start && hasLines
    depth -= 1
    if endsOnOwnLine { breakLine() }
    buffer.write(closing)
    position = .value
  }

  mutating func separate() {
    if position == .key { return }
    if position == .value { buffer.write(",") }
    if depth > 0, hasLines { breakLine() }
  }

  /// Whether members and elements at this depth take lines of their own.
  private var hasLines: Bool {
    layout == .indented || layout == .elementsOnLines && depth < 3
  }

  private mutating func breakLine() {
    // Most lines are indented by a few levels.
    let blanks: StaticString = "\n                "
    blanks.withUTF8Buffer { buffer.write(UnsafeBufferPointer(rebasing: $0.prefix(1 + 2 * depth))) }
    for _ in 0..<max(0, depth - 8) { buffer.write("  ") }
  }
}

// MARK: - Strings

extension JSONWriter {
  mutating func quote(_ text: String) {
    buffer.write("\"")
    escape(text)
    buffer.write("\"")
  }

  /// A string's text without its quotation marks.
  mutating func escape(_ text: String) {
    text.withBytes { run in
      var start = 0
      while start < run.count {
        let end = nextEscaped(in: run, from: start)
        if start < end { buffer.write(UnsafeBufferPointer(rebasing: run[start..<end])) }
        guard end < run.count else { return }
        escape(run[end])
        start = end + 1
      }
    }
  }

  /// Where the next byte stands that is to be escaped; the end where there is none.
  private func nextEscaped(in run: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = start
    while index + 8 <= run.count {
      let bytes = EightBytes(run, at: index)
      let quotes = bytes.marks(of: UInt8(ascii: "\"")) | bytes.marks(of: UInt8(ascii: "\\"))
      if bytes.controls | quotes | bytes.marks(of: UInt8(ascii: "<")) != 0 { break }
      index += 8
    }
    return (target == .script ? escapedInScripts : escapedInFiles).next(in: run, from: index)
  }

  private mutating func escape(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""): buffer.write("\\\"")
    case UInt8(ascii: "\\"): buffer.write("\\\\")
    case 0x08: buffer.write("\\b")
    case 0x09: buffer.write("\\t")
    case 0x0A: buffer.write("\\n")
    case 0x0C: buffer.write("\\f")
    case 0x0D: buffer.write("\\r")
    default:
      let digits = Array("0123456789abcdef".utf8)
      buffer.write("\\u00")
      buffer.write(byte: digits[Int(byte >> 4)])
      buffer.write(byte: digits[Int(byte & 15)])
    }
  }
}

private let escapedInFiles = ByteTable { isEscaped($0) }
private let escapedInScripts = ByteTable { isEscaped($0) || $0 == UInt8(ascii: "<") }

private func isEscaped(_ byte: UInt8) -> Bool {
  byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
}
