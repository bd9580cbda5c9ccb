package import Base

/// The text of a source as it was archived, read once: what quotations are held against.
///
/// Blocks are runs of lines between blank lines; a line of white space only, no-break spaces
/// included, is blank. `para. N` is the Nth block, the first being 1.
package struct ArchivedText: Sendable {
  package enum Kind: String, Sendable {
    case text
    /// Hyphens at line ends may be the line's: they join.
    case pdf
  }

  package let bytes: [UInt8]
  package let hash: ContentHash
  /// Byte ranges, in order, without the line end that closes a block.
  package let blocks: [Range<Int>]
  let normalised: NormalisedText
  let key: SearchKey

  package init(_ bytes: [UInt8], kind: Kind = .text) {
    self.bytes = bytes
    hash = ContentHash(of: bytes)
    blocks = ArchivedText.blocks(of: bytes)
    normalised = NormalisedText(bytes, lineEndHyphens: kind == .pdf ? .joined : .kept)
    key = SearchKey(of: normalised)
  }

  /// The block that `para. N` names; nil where the text has no such block.
  package func block(_ number: Int) -> Range<Int>? {
    number >= 1 && number <= blocks.count ? blocks[number - 1] : nil
  }

  /// The number of the block in which a byte stands, or before which, between two.
  package func blockNumber(at offset: Int) -> Int {
    let block = blocks.partitioningIndex { $0.upperBound > offset }
    return min(block + 1, max(blocks.count, 1))
  }

  /// The text of some bytes, as archived.
  package func text(in range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// A passage from its bytes: with its block, and the hash of the bytes as archived.
  package func passage(_ range: Range<Int>) -> Passage {
    Passage(
      range: range, block: blockNumber(at: range.lowerBound),
      hash: ContentHash(of: Array(bytes[range])))
  }

  private static func blocks(of bytes: [UInt8]) -> [Range<Int>] {
    var blocks: [Range<Int>] = []
    var start = 0
    var open: Range<Int>?
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      if isBlank(bytes, start..<end) {
        if let block = open { blocks.append(block) }
        open = nil
      } else {
        let last = end > start && bytes[end - 1] == 0x0D ? end - 1 : end
        open = (open?.lowerBound ?? start)..<last
      }
      start = end + 1
    }
    if let block = open { blocks.append(block) }
    return blocks
  }

  private static func isBlank(_ bytes: [UInt8], _ line: Range<Int>) -> Bool {
    let reader = ScalarReader(bytes)
    var offset = line.lowerBound
    while offset < line.upperBound, let item = reader.item(at: offset) {
      let kind = Typography(item.scalar)
      guard kind.isSpace || kind == .invisible else { return false }
      offset = item.end
    }
    return true
  }
}

/// A place in an archived text that a quotation rests on.
package struct Passage: Hashable, Sendable {
  /// Bytes of the archived text.
  package var range: Range<Int>
  /// The number of the block in which it begins.
  package var block: Int
  /// Of the passage's bytes, so that the lock need not hold its words.
  package var hash: ContentHash
}
