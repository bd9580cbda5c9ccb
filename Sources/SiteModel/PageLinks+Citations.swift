import Base
import Evidence
package import Markup

/// Citations, and the claims that they carry.
extension PageLinks {
  package mutating func citations(in run: [InlinePiece]) -> [RunCitation] {
    // What all citations share is large, and would be copied to ask it.
    catalogue.citing.keys.citations(in: run).map { found in
      prose.citations.append(found.group)
      return RunCitation(found, number: prose.citations.count - 1)
    }
  }

  package mutating func write(citation number: Int, nextNote: Int?) -> CitationOutput {
    let group = prose.citations[number]
    let anchor = citationAnchor(number)
    for item in group.items { note(item, anchor) }
    let context = catalogue.citing.shared.page(
      numbers: prose.numbers, firstNotes: prose.firstNotes)
    let mark = catalogue.citing.style.mark(of: group, in: context)
    if mark.note != nil, let nextNote {
      for item in group.items where prose.firstNotes[item.key] == nil {
        prose.firstNotes[item.key] = nextNote
      }
    }
    return CitationOutput(
      anchor: anchor, inline: mark.inline.map { piece($0, catalogue.citing.keys) },
      note: mark.note?.map { piece($0, catalogue.citing.keys) })
  }

  private func citationAnchor(_ number: Int) -> String { "cite.\(number + 1)" }

  private mutating func note(_ item: Citation, _ anchor: String) {
    guard catalogue.citing.keys.contains(item.key) else { return }
    if prose.numbers[item.key] == nil { prose.numbers[item.key] = prose.numbers.count + 1 }
    if let target = catalogue.sourcePages[item.key] { noteLink(to: target) }
    facts.citations.append(
      CitationUse(source: item.key, anchor: anchor, locator: item.locator?.text))
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
        let text = prose.block.text
        let key = keyRanges(of: item.key, in: text, start..<range.upperBound).first ?? range
        start = key.upperBound
        if !catalogue.citing.keys.contains(item.key) {
          let place = file.place(prose.block.locate(key, in: file))
          facts.diagnostics.append(.unknownKey(item.key, keys: catalogue.citing.keys, at: place))
        } else if let locator = item.locator, locator.label == .paragraph {
          let others = keyRanges(of: item.key, in: text, 0..<key.lowerBound).count
          let place = ClaimPlace.key(
            item.key, skipping: others, block: prose.block.source, file: file.path)
          claim(locator.text, of: item.key, at: place, citing: number)
        }
      }
    }
  }

  /// A paragraph that a citation names.
  private mutating func claim(
    _ locator: String, of key: String, at place: ClaimPlace, citing number: Int
  ) {
    facts.claims.append(
      Claim(
        .locator, owner: path, source: key, text: locator, locator: locator, place: place,
        anchor: citationAnchor(number)))
  }
}

/// Not a method: as one, each call that maps pieces would copy all that a page's links know.
private func piece(_ text: CitationText, _ keys: SourceKeys) -> CitationOutput.Piece {
  switch text {
  case .text(let text), .address(let text): .text(text)
  case .emphasis(let text): .emphasis(text)
  // An unknown key has no entry, where its finding is waived.
  case .entryLink(let key, let text) where !keys.contains(key): .text(text)
  case .entryLink(let key, let text): .link(address: "#" + referenceAnchor(of: key), text: text)
  case .opaque(let child): .opaque(child)
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
