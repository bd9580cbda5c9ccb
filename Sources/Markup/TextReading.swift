/// What the walk keeps for a resolver that reads text.
///
/// A class, which the walk alone owns: of a struct in the walk, which cannot be copied, Swift 6.3
/// never frees what an optional chain has assigned.
final class TextReading {
  let calls: TextCalls
  /// Whether the page holds an `@` at all.
  let mayCite: Bool
  /// Whether the page has a place for notes; a caption has none.
  let hasNotes: Bool
  /// The block that was shown last.
  var current = ReadBlock(TextBlock(text: [], kind: .paragraph, source: 0..<0))
  /// For each block quote around the walk its number on the page; nil for an alert.
  private(set) var quotations: [Int?] = []
  private var quotationCount = 0
  /// What the citations of a caption have in the buffer.
  var cited: [Range<Int>] = []
  /// What the links of the alternative text show that the resolver has filled.
  var fills: [Node: String] = [:]
  /// Memory for the next block.
  private var spareText: [UInt8] = []
  private var spareLinks: [LinkSpan] = []
  /// For each inline around the node that is collected its span; nil where it has none.
  var openSpans: [Int?] = []

  init(_ calls: TextCalls, mayCite: Bool, hasNotes: Bool) {
    self.calls = calls
    self.mayCite = mayCite
    self.hasNotes = hasNotes
  }

  /// Makes a block the current one, and shows it to the resolver.
  func show(_ read: consuming ReadBlock) {
    swap(&current.links, &spareLinks)
    spareLinks.removeAll(keepingCapacity: true)
    current = read
    calls.begin(current.block)
  }

  /// The quotation around the next block; nil outside of quotations, and in alerts.
  var quotation: Int? { quotations.last ?? nil }

  /// Whether a block that is nothing but text need not be shown.
  func passes(over text: Bytes, as kind: TextBlock.Kind) -> Bool {
    quotation == nil && !text.holdsBrokenLink && calls.passesOver(text, kind)
  }

  /// The same for a block that has been collected, whose memory then serves the next.
  func passes(over draft: inout BlockDraft) -> Bool {
    guard draft.spans.isEmpty else { return false }
    let passes = draft.text.withUnsafeBufferPointer { self.passes(over: $0, as: draft.kind) }
    guard passes else { return false }
    swap(&draft.text, &spareText)
    swap(&draft.linkSpans, &spareLinks)
    return true
  }

  /// Gives a new block the memory of earlier ones: a page has very many.
  func lend(to draft: inout BlockDraft) {
    swap(&draft.text, &spareText)
    draft.text.removeAll(keepingCapacity: true)
    // Text is hardly ever longer than its source.
    draft.text.reserveCapacity(draft.source.count)
    swap(&draft.linkSpans, &spareLinks)
  }

  func openQuotation() {
    quotationCount += 1
    quotations.append(quotationCount)
  }

  func openAlert() {
    quotations.append(nil)
  }

  func closeQuotation() {
    quotations.removeLast()
  }
}

/// A block as it is shown to the resolver, and which nodes of the tree stand where in it.
struct ReadBlock {
  let block: TextBlock
  /// By the text node in which they start, in order.
  let citations: [Node: [CitationPlace]]
  fileprivate var links: [LinkSpan]
  /// Where the next link is looked for first: most come in order.
  private var nextLink = 0

  init(
    _ block: TextBlock, citations: [Node: [CitationPlace]] = [:],
    links: [LinkSpan] = []
  ) {
    (self.block, self.citations, self.links) = (block, citations, links)
  }

  /// A link or image of the block.
  mutating func span(of link: Node) -> LinkSpan? {
    for _ in links.indices {
      let index = nextLink
      nextLink = index + 1 < links.count ? index + 1 : 0
      if links[index].node == link { return links[index] }
    }
    return nil
  }

  /// The block's text without its citations, nor the blank before each.
  var textWithoutCitations: String {
    var kept: [UInt8] = []
    var start = 0
    for span in block.spans {
      guard case .citation = span.mark, span.range.lowerBound >= start else { continue }
      kept += block.text[start..<span.range.lowerBound]
      if kept.last == 0x20 { kept.removeLast() }
      start = span.range.upperBound
    }
    return String(decoding: kept + block.text[start...], as: UTF8.self)
  }
}

/// Where a link's text stands in its block.
struct LinkSpan {
  var node: Node
  var destination: String
  var range: Range<Int>
}

/// Where a citation stands among its parent's children.
struct CitationPlace {
  var number: Int
  /// The parent's children, as they were when the resolver was asked.
  var children: [Node]
  var start: InlinePlace
  /// One past its last byte.
  var end: InlinePlace
}

/// A place in one of a run's nodes.
struct InlinePlace {
  var node: Node
  /// A byte of what the node gives to the block's text; for other nodes than text, all of it.
  var byte: Int
  /// The same byte in the text node's literal; nil for all other nodes.
  var literal: Int?
}
