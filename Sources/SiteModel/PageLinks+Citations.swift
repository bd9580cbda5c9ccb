import Base
import Evidence
package import Markup

/// Citations, and the claims that they carry.
extension PageLinks {
  package mutating func citations(in run: [InlinePiece]) -> [RunCitation] {
    let pieces = run.map { piece in
      switch piece {
      case .text(let text): CitationPiece.text(text)
      case .opaque(let child): CitationPiece.opaque(child)
      }
    }
    return placedCitations(in: pieces, mayBeKey: catalogue.citing.keys.mayMean).map { found in
      prose.citations.append(found.group)
      return RunCitation(
        start: RunPlace(piece: found.start.piece, byte: found.start.byte),
        end: RunPlace(piece: found.end.piece, byte: found.end.byte),
        number: prose.citations.count - 1)
    }
  }

  package mutating func write(citation number: Int, nextNote: Int) -> CitationOutput {
    let group = prose.citations[number]
    let anchor = citationAnchor(number)
    for item in group.items { note(item, anchor) }
    let context = catalogue.citing.context(numbers: prose.numbers, firstNotes: prose.firstNotes)
    let mark = catalogue.citing.style.mark(of: group, in: context)
    if mark.note != nil {
      for item in group.items where prose.firstNotes[item.key] == nil {
        prose.firstNotes[item.key] = nextNote
      }
    }
    return CitationOutput(
      anchor: anchor, inline: mark.inline.map(piece), note: mark.note?.map(piece))
  }

  private func citationAnchor(_ number: Int) -> String { "cite.\(number + 1)" }

  private mutating func note(_ item: Citation, _ anchor: String) {
    guard catalogue.citing.keys.contains(item.key) else { return }
    if prose.numbers[item.key] == nil { prose.numbers[item.key] = prose.numbers.count + 1 }
    if let target = catalogue.sourcePages[item.key] { noteLink(to: target) }
    facts.citations.append(
      CitationUse(source: item.key, anchor: anchor, locator: item.locator?.text))
  }

  private func piece(_ text: CitationText) -> CitationOutput.Piece {
    switch text {
    case .text(let text), .address(let text): .text(text)
    case .emphasis(let text): .emphasis(text)
    case .entryLink(let key, let text): .link(address: "#" + referenceAnchor(of: key), text: text)
    case .opaque(let child): .opaque(child)
    }
  }

  /// A quotation and the passage that it cites.
  mutating func claim(
    _ text: String, at range: Range<Int>, in block: TextBlock, citing number: Int
  ) {
    guard let item = prose.citations[number].items.first,
      catalogue.citing.keys.contains(item.key)
    else { return }
    let place = ClaimPlace.bytes(block.locate(range, in: file), file: file.path)
    facts.claims.append(
      Claim(
        .quotation, owner: path, source: item.key, text: text, locator: item.locator?.text,
        place: place, anchor: citationAnchor(number)))
  }

  /// Keys that are no source's, and the paragraphs that the others name.
  mutating func reportUnknownKeys(in prose: Prose) {
    for (range, number) in prose.citations {
      var start = range.lowerBound
      for item in self.prose.citations[number].items {
        let key = keyRange(of: item.key, in: prose.block.text, from: start..<range.upperBound)
        start = key.upperBound
        let place = prose.block.locate(key, in: file)
        if !catalogue.citing.keys.contains(item.key) {
          facts.diagnostics.append(
            .unknownKey(item.key, keys: catalogue.citing.keys, at: file.place(place)))
        } else if let locator = item.locator, locator.label == .paragraph {
          facts.claims.append(
            Claim(
              .locator, owner: path, source: item.key, text: locator.text, locator: locator.text,
              place: .bytes(place, file: file.path), anchor: citationAnchor(number)))
        }
      }
    }
  }

  /// A key's bytes within a citation: after its `@`, perhaps in braces.
  private func keyRange(of key: String, in text: [UInt8], from range: Range<Int>) -> Range<Int> {
    let wanted = Array(key.utf8)
    var index = range.lowerBound
    while index + wanted.count < range.upperBound + 1 {
      let before = index > 0 ? text[index - 1] : 0
      if before == UInt8(ascii: "@") || before == UInt8(ascii: "{"),
        text[index...].starts(with: wanted)
      {
        return index..<index + wanted.count
      }
      index += 1
    }
    return range
  }
}

extension Locator {
  /// As an author writes it: `para. 12`.
  var text: String {
    label == .paragraph ? "\(isPlural ? "paras." : "para.") \(value)" : "\(label.rawValue) \(value)"
  }
}

extension Diagnostic {
  fileprivate static func unknownKey(_ key: String, keys: SourceKeys, at place: Place) -> Diagnostic
  {
    let near = keys.nearest(to: key)
    return Diagnostic(
      .unknownSource, "a citation must name a source of the site; there is no \"\(key)\"",
      at: place, help: near.map { "did you mean \"\($0)\"?" } ?? "add the record to sources/")
  }
}
