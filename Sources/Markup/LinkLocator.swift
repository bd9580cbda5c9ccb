package import Base

extension Link {
  /// Where the destination stands in the file.
  ///
  /// libcmark's places of inlines are unreliable, so the block's source is scanned; that is slow,
  /// and meant for diagnostics. For `[text](address)` and `<address>` it is the address
  /// without brackets, for `[text][label]` and `[label]` all of it. Where the scan does not find
  /// the link, it is the block's first line.
  package func locate(in file: InputFile) -> Range<Int> {
    file.bytes.withUnsafeBufferPointer { bytes in
      let block = block.clamped(to: bytes.indices)
      let places = file.reading(of: block) { LinkPlaces(file, bytes, block: block) }
      let found = (isInImage ? places.inImages : places.links)[destination] ?? []
      if occurrence < found.count { return found[occurrence] }
      var end = bytes.lineEnd(from: block.lowerBound, before: block.upperBound, hasReturns: true)
      while end > block.lowerBound, bytes[end - 1].isSpace { end -= 1 }
      return block.lowerBound..<end
    }
  }
}

/// Where the links of a block stand, by their destinations, in the order of the block.
private struct LinkPlaces: Sendable {
  let links: [String: [Range<Int>]]
  /// Those in alternative texts.
  let inImages: [String: [Range<Int>]]

  init(_ file: InputFile, _ bytes: Bytes, block: Range<Int>) {
    var scanner = LinkScanner(file, bytes, block: block)
    let found = scanner.scanSorted()
    links = Self.places(of: found.links)
    inImages = Self.places(of: found.inImages)
  }

  private static func places(of found: [LinkScanner.Found]) -> [String: [Range<Int>]] {
    Dictionary(grouping: found, by: \.destination).mapValues { $0.map(\.range) }
  }
}

/// The page's reference definitions as far as `LinkScanner` needs them.
struct DefinitionList {
  private var destinations: [String: String] = [:]

  init(_ bytes: Bytes) {
    var offset = 0
    while offset < bytes.count {
      let next = bytes.lineEnd(from: offset, before: bytes.count, hasReturns: true)
      read(LinePrefix(bytes, line: offset..<next), bytes)
      offset = next
    }
  }

  /// Labels ignore case, and all white space is alike.
  func destination(ofLabel label: Range<Int>, in bytes: Bytes) -> String? {
    destinations[key(label, bytes)]
  }

  private mutating func read(_ prefix: LinePrefix, _ bytes: Bytes) {
    guard !prefix.isBlank, bytes[prefix.content] == .bracket,
      let end = bytes.find("]:", in: prefix.range)
    else { return }
    let key = key(prefix.content + 1..<end, bytes)
    var start = end + 2
    while start < bytes.count, bytes[start].isSpace { start += 1 }
    guard destinations[key] == nil,
      let (range, _) = LinkDestination.read(bytes, at: start, before: bytes.count)
    else { return }
    destinations[key] = LinkDestination.decode(Bytes(rebasing: bytes[range]))
  }

  private func key(_ label: Range<Int>, _ bytes: Bytes) -> String {
    var words: [UInt8] = []
    for byte in bytes[bytes.trimmed(label)] {
      if byte.isSpace {
        if words.last != 0x20 { words.append(0x20) }
      } else {
        words.append(byte)
      }
    }
    return String(decoding: words, as: UTF8.self).lowercased()
  }
}

/// A link's destination as CommonMark writes it: `<…>`, or a run without white space.
enum LinkDestination {
  /// The destination without its brackets, and the offset after it.
  static func read(
    _ bytes: Bytes, at start: Int, before end: Int
  ) -> (range: Range<Int>, end: Int)? {
    var index = start
    if index < end, bytes[index] == .less {
      while index < end, bytes[index] != .quoteMark {
        if bytes[index].isLineEnd { return nil }
        index += bytes[index] == .backslash ? 2 : 1
      }
      return index < end ? (start + 1..<index, index + 1) : nil
    }
    var parentheses = 0
    while index < end, !bytes[index].isSpace {
      if bytes[index] == .backslash, index + 1 < end, bytes[index + 1].isPunctuation {
        index += 2
        continue
      }
      if bytes[index] == UInt8(ascii: "(") { parentheses += 1 }
      if bytes[index] == UInt8(ascii: ")") {
        if parentheses == 0 { break }
        parentheses -= 1
      }
      index += 1
    }
    return (start..<min(index, end), min(index, end))
  }

  /// Escapes and entities decoded, by libcmark itself.
  static func decode(_ written: Bytes) -> String {
    let text = Array("[](<".utf8) + Array(written) + Array(">)".utf8)
    return CommonMark.withTrees {
      let link = text.withUnsafeBufferPointer { CommonMark.parse($0) }?.firstChild?.firstChild
      guard let link, link.kind == .link else { return String(decoding: written, as: UTF8.self) }
      return String(decoding: link.address.terminated, as: UTF8.self)
    }
  }
}
