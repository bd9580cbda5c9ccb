import Base
import Markup

/// Keeps every block, and finds `[@…]` and `@word` in runs as citations.
struct TextReader: LinkResolver {
  var answer: @Sendable (Link) -> LinkResolution = { _ in .asWritten }
  /// Makes the output of a citation from its text; the opaque parts of a run are `#INDEX`.
  var output: @Sendable (Int, String) -> CitationOutput = { number, text in
    CitationOutput(anchor: "cite.\(number)", inline: [.text("(" + text.dropFirst() + ")")])
  }
  var blocks: [TextBlock] = []
  var links: [Link] = []
  var runs: [[InlinePiece]] = []
  var citations: [String] = []
  /// Blocks, runs, links and citations in the order in which they came.
  var calls: [String] = []

  var readsText: Bool { true }

  mutating func resolve(_ link: Link) -> LinkResolution {
    links.append(link)
    calls.append("link \(link.destination)")
    return answer(link)
  }

  mutating func begin(_ block: TextBlock) {
    blocks.append(block)
    calls.append("block \(String(decoding: block.text, as: UTF8.self))")
  }

  mutating func citations(in run: [InlinePiece]) -> [RunCitation] {
    runs.append(run)
    calls.append("run")
    var found: [RunCitation] = []
    var start: RunPlace?
    var isBracketed = false
    var text = ""
    func close(_ end: RunPlace) {
      guard let open = start else { return }
      found.append(RunCitation(start: open, end: end, number: citations.count))
      citations.append(text)
      start = nil
    }
    for (index, piece) in run.enumerated() {
      guard case .text(let words) = piece else {
        text += "#\(index)"
        continue
      }
      let bytes = Array(words.utf8)
      for (offset, byte) in bytes.enumerated() {
        let place = RunPlace(piece: index, byte: offset)
        if start == nil, byte == UInt8(ascii: "@") || bytes[offset...].starts(with: "[@".utf8) {
          (start, isBracketed, text) = (place, byte != UInt8(ascii: "@"), "")
        }
        if start != nil, !isBracketed, byte == 0x20 { close(place) }
        text += String(decoding: [byte], as: UTF8.self)
        if start != nil, isBracketed, byte == UInt8(ascii: "]") {
          text.removeLast()
          close(RunPlace(piece: index, byte: offset + 1))
        }
      }
    }
    if !isBracketed { close(RunPlace(piece: run.count, byte: 0)) }
    return found
  }

  mutating func write(citation number: Int, nextNote: Int?) -> CitationOutput {
    calls.append("write \(number)")
    return output(number, citations[number])
  }

  /// The text of each block.
  var texts: [String] {
    blocks.map { String(decoding: $0.text, as: UTF8.self) }
  }

  /// Each span of the first block as `mark: text`.
  var spans: [String] {
    guard let block = blocks.first else { return [] }
    return block.spans.map {
      "\($0.mark): \(String(decoding: block.text[$0.range], as: UTF8.self))"
    }
  }
}

/// What a reading resolver is told of some Markdown.
func read(_ markdown: String, _ options: MarkupOptions = .fragment) -> TextReader {
  var reader = TextReader()
  _ = render(markdown, options, with: &reader)
  return reader
}
