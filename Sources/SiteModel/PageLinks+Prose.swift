import Base
import Evidence
package import Markup
import Tables

/// The rules about prose, asked block by block.
extension PageLinks {
  package mutating func begin(_ block: TextBlock) {
    if block.kind == .alternative {
      prose.outer = prose.block
      prose.alternative = block
    } else if let outer = prose.outer, outer === block {
      // Back from a picture: the block has been judged.
      prose.outer = nil
      prose.block = block
      return
    }
    prose.block = block
    judge(block)
  }

  package mutating func passes(
    over text: UnsafeBufferPointer<UInt8>, as kind: TextBlock.Kind
  ) -> Bool {
    guard catalogue.avoided.isEmpty, prose.quotation == nil, !mayHoldFigure(text), !mayQuote(text)
    else { return false }
    if kind == .paragraph { prose.lastCitation = nil }
    return true
  }

  private mutating func judge(_ block: TextBlock) {
    if prose.quotation != nil, prose.quotation?.number != block.quotation { closeQuotation() }
    let prose = Prose(block)
    if !prose.citations.isEmpty { reportUnknownKeys(in: prose) }
    if !block.spans.isEmpty { add(vagueLinks(in: prose), in: block) }
    if !catalogue.avoided.isEmpty { add(avoidedTerms(in: prose, catalogue.avoided), in: block) }
    addPending(unsourcedFigures(in: prose, readBy: &evidenceLinks.reader), in: block)
    if !prose.quotations.isEmpty { judgeQuotations(in: prose) }
    noteQuotation(prose)
  }

  private mutating func judgeQuotations(in prose: Prose) {
    let (cited, uncited) = citedQuotations(in: prose)
    addPending(uncited, in: prose.block)
    for (quotation, citation) in cited {
      claim(prose.text(quotation.content), at: quotation.range, in: prose.block, citing: citation)
    }
  }

  /// Block quotations are judged at their end, with what stood before them.
  ///
  /// What a picture shows is said by the author, inside a quotation too.
  private mutating func noteQuotation(_ read: Prose) {
    guard read.block.kind != .alternative else { return }
    if let number = read.block.quotation {
      if prose.quotation == nil {
        prose.quotation = OpenQuotation(
          number: number, blocks: [], citationBefore: prose.lastCitation)
      }
      prose.quotation?.blocks.append(read.block)
    }
    guard read.block.kind == .paragraph else { return }
    prose.lastCitation = read.citations.last.flatMap { last in
      let rest = read.block.text[last.range.upperBound...]
      return rest.allSatisfy { ".:;, \n".utf8.contains($0) } ? last.number : nil
    }
  }

  private mutating func closeQuotation() {
    guard let quotation = prose.quotation else { return }
    prose.quotation = nil
    let inside = quotation.blocks.lazy.flatMap { Prose($0).citations }.first?.number
    guard let citation = inside ?? quotation.citationBefore else {
      if let first = quotation.blocks.first {
        addPending([.blockQuotationUncited(at: 0..<first.text.count)], in: first)
      }
      return
    }
    for block in quotation.blocks {
      let range = quotedWords(of: block, in: file)
      guard !range.isEmpty else { continue }
      claim(
        String(decoding: block.text[range], as: UTF8.self), at: range, in: block, citing: citation)
    }
  }

  /// What the page ends with: findings that waited for its end.
  package mutating func finish() {
    guard readsText else { return }
    closeQuotation()
    if prose.isStrict || !facts.uses.isEmpty || !facts.citations.isEmpty {
      for (finding, block) in prose.pending { add([finding], in: block) }
    } else {
      for (finding, block) in prose.pending
      where catalogue.configuration.levels.widens(finding.code) {
        add([finding], in: block)
      }
    }
    prose.pending = []
  }

  private mutating func add(_ findings: [ProseFinding], in block: TextBlock) {
    for finding in findings { facts.diagnostics.append(finding.diagnostic(in: block, of: file)) }
  }

  private mutating func addPending(_ findings: [ProseFinding], in block: TextBlock) {
    for finding in findings { prose.pending.append((finding, block)) }
  }

  /// A title or summary that has nothing to mark up is prose all the same.
  package mutating func begin(plainCaption text: String, at range: Range<Int>) {
    guard readsText else { return }
    let bytes = text.withBytes { passes(over: $0, as: .caption) ? [] : Array($0) }
    if !bytes.isEmpty { begin(TextBlock(text: bytes, kind: .caption, source: range)) }
  }
}
