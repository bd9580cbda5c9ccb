/// A line of a citation or entry as it grows; pieces of text that meet become one.
struct CitationLine {
  private(set) var pieces: [CitationText] = []

  init(pieces: [CitationText] = []) { self.pieces = pieces }

  mutating func text(_ text: String) {
    guard !text.isEmpty else { return }
    if case .text(let before) = pieces.last {
      pieces[pieces.count - 1] = .text(before + text)
    } else {
      if pieces.isEmpty { pieces.reserveCapacity(4) }
      pieces.append(.text(text))
    }
  }

  mutating func emphasis(_ text: String) {
    if !text.isEmpty { pieces.append(.emphasis(text)) }
  }

  mutating func link(_ key: String, _ text: String) {
    pieces.append(.entryLink(key: key, text: text))
  }

  mutating func address(_ address: String) { pieces.append(.address(address)) }

  /// Text with what stands before it, if there is any text.
  mutating func text(_ text: String?, after before: String, then end: String = "") {
    guard let text, !text.isEmpty else { return }
    self.text(before + text + end)
  }

  /// The author's own inlines.
  mutating func add(_ authored: [CitationPiece]) {
    for piece in authored {
      switch piece {
      case .text(let text): self.text(text)
      case .opaque(let number): pieces.append(.opaque(number))
      }
    }
  }

  mutating func addPrefix(_ prefix: [CitationPiece]) {
    guard !prefix.isEmpty else { return }
    add(prefix)
    text(" ")
  }

  /// A suffix follows after its own comma, or after a space.
  mutating func addSuffix(_ suffix: [CitationPiece]) {
    guard let first = suffix.first else { return }
    if case .text(let text) = first, let byte = text.utf8.first, ",.:;".utf8.contains(byte) {
      return add(suffix)
    }
    text(" ")
    add(suffix)
  }

  /// Ends a sentence, unless a title has done so.
  mutating func stop() {
    switch pieces.last {
    case .text(let text), .emphasis(let text):
      let end = text.utf8.last { $0 != UInt8(ascii: " ") }
      if let end, ".?!".utf8.contains(end) { return }
      self.text(".")
    default: self.text(".")
    }
  }
}
