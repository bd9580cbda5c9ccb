internal import Base

/// A reference definition whose label begins with `@`: it would make a link of a citation.
struct CitationDefinition {
  /// `[@key]` in the file.
  var range: Range<Int>
  var label: String

  /// Those of a page. libcmark is asked which labels it took for definitions, since its tree does
  /// not show them.
  ///
  /// - Parameter text: what libcmark read of the body.
  static func all(in bytes: Bytes, _ body: Range<Int>, text: Bytes) -> [CitationDefinition] {
    let candidates = candidates(in: bytes, body)
    guard !candidates.isEmpty else { return [] }
    let defined = definedLabels(among: Set(candidates.map(\.label)), in: text)
    return candidates.filter { defined.contains($0.label) }
  }

  /// What looks like a definition where a paragraph may begin.
  private static func candidates(in bytes: Bytes, _ body: Range<Int>) -> [CitationDefinition] {
    var candidates: [CitationDefinition] = []
    var start = body.lowerBound
    while let mark = bytes.find(UInt8(ascii: "@"), in: start..<body.upperBound) {
      start = mark + 1
      // The colon first: a line may hold very many citations.
      guard mark > body.lowerBound, bytes[mark - 1] == .bracket,
        let end = labelEnd(from: start, in: bytes, body), isOpening(mark - 1, in: bytes, body)
      else { continue }
      let range = mark - 1..<end
      candidates.append(CitationDefinition(range: range, label: bytes.text(range)))
    }
    return candidates
  }

  /// Whether nothing stands before on the line but marks of containers.
  private static func isOpening(_ offset: Int, in bytes: Bytes, _ body: Range<Int>) -> Bool {
    var start = offset
    while start > body.lowerBound, !bytes[start - 1].isLineEnd { start -= 1 }
    if bytes.find("[^", in: start..<offset) != nil { return true }
    return bytes[start..<offset].allSatisfy {
      $0.isBlank || $0.isDigit || "-+*>.)".utf8.contains($0)
    }
  }

  /// The offset after the label's bracket, if a colon follows.
  private static func labelEnd(from start: Int, in bytes: Bytes, _ body: Range<Int>) -> Int? {
    var index = start
    while index < body.upperBound, !bytes[index].isLineEnd, bytes[index] != .closingBracket {
      index += bytes[index] == .backslash ? 2 : 1
    }
    guard index + 1 < body.upperBound, bytes[index] == .closingBracket,
      bytes[index + 1] == .colon
    else { return nil }
    return index + 1
  }

  /// The labels that become links when they stand alone before the text.
  private static func definedLabels(among labels: Set<String>, in text: Bytes) -> Set<String> {
    let labels = labels.sorted()
    let uses = labels.map { $0 + "\n\n" }.joined()
    return CommonMark.withTrees {
      let document = (Array(uses.utf8) + text).withUnsafeBufferPointer { CommonMark.parse($0) }
      var paragraph = document?.firstChild
      var defined: Set<String> = []
      for label in labels {
        if paragraph?.firstChild?.kind == .link { defined.insert(label) }
        paragraph = paragraph?.next
      }
      return defined
    }
  }
}

extension Diagnostic {
  static func citationDefinition(
    _ definition: CitationDefinition, at place: Place
  ) -> Diagnostic {
    Diagnostic(
      .citationDefinition,
      "\"\(definition.label)\" must be a citation, not the definition of a link", at: place,
      help: "delete the line; an address belongs into the source's \"URL\"")
  }
}
