import Base
import Evidence
import Markup

/// A block of text as the rules about prose see it: cut into sentences, with its quotations.
struct Prose {
  let block: TextBlock
  /// In order; together they are the whole text but for the blanks between them. Cut only where
  /// there are citations, for which alone they count.
  let sentences: [Range<Int>]
  /// All between quotation marks, of however few words.
  let quotations: [FoundQuotation]
  /// The author's citations: their ranges and numbers.
  let citations: [(range: Range<Int>, number: Int)]

  init(_ block: TextBlock) {
    self.block = block
    citations = block.citations
    sentences = citations.isEmpty ? [] : SiteModel.sentences(of: block)
    quotations =
      block.text.withUnsafeBufferPointer(mayQuote)
      ? Evidence.quotations(in: block.text, minimumWords: 1) : []
  }

  /// The sentence in which a byte stands.
  func sentence(around offset: Int) -> Range<Int> {
    sentences.last { $0.lowerBound <= offset } ?? 0..<block.text.count
  }

  /// All sentences of which something stands in a range: a quotation may hold several.
  func sentences(around range: Range<Int>) -> Range<Int> {
    let last = sentence(around: max(range.lowerBound, range.upperBound - 1))
    return sentence(around: range.lowerBound).lowerBound..<last.upperBound
  }

  func isQuoted(_ range: Range<Int>) -> Bool {
    block.quotation != nil || quotations.contains { $0.range.overlaps(range) }
  }

  func text(_ range: Range<Int>) -> String {
    String(decoding: block.text[range], as: UTF8.self)
  }
}

extension TextBlock {
  fileprivate var citations: [(range: Range<Int>, number: Int)] {
    var found: [(range: Range<Int>, number: Int)] = []
    for index in spans.indices {
      guard case .citation(let number) = spans[index].mark else { continue }
      found.append((spans[index].range, number))
    }
    return found
  }
}

/// Whether a text holds a straight mark, or the first byte of “ and ”.
func mayQuote(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
  firstOffset(of: UInt8(ascii: "\""), in: text) != nil || firstOffset(of: 0xE2, in: text) != nil
}

/// What a rule finds in a block; its place in the file is worked out when it is reported.
struct ProseFinding {
  var code: DiagnosticCode
  /// Bytes of the block's text.
  var range: Range<Int>
  var message: String
  var help: String

  init(_ code: DiagnosticCode, at range: Range<Int>, _ message: String, help: String) {
    self.code = code
    self.range = range
    self.message = message
    self.help = help
  }

  func diagnostic(in block: TextBlock, of file: InputFile) -> Diagnostic {
    Diagnostic(code, message, at: file.place(block.locate(range, in: file)), help: help)
  }
}
