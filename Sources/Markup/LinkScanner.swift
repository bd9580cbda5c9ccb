internal import Base

/// The links and images in a block's source, in the order in which the walk meets them.
struct LinkScanner {
  struct Found {
    var destination: String
    /// What to mark: the destination, or the whole of a reference.
    var range: Range<Int>
    /// From the opening bracket, or the `!` before it, to the end.
    var whole: Range<Int>
    /// Between the brackets.
    var text: Range<Int>
    var isImage: Bool
  }

  private struct Opener {
    var offset: Int
    var isImage: Bool
    var isActive = true
    var textStart: Int { offset + (isImage ? 2 : 1) }
  }

  private let bytes: Bytes
  private let block: Range<Int>
  private var openers: [Opener] = []
  private var found: [Found] = []
  private let file: InputFile

  /// - Parameter bytes: the file's.
  init(_ file: InputFile, _ bytes: Bytes, block: Range<Int>) {
    self.file = file
    self.bytes = bytes
    self.block = block
  }

  /// Links and images, and apart from them the links in alternative texts.
  mutating func scanSorted() -> (links: [Found], inImages: [Found]) {
    let all = scanAll()
    let images = all.filter(\.isImage)
    let (inside, outside) = (
      all.filter { $0.isInside(images) }, all.filter { !$0.isInside(images) }
    )
    return (outside, inside.filter { !$0.isImage })
  }

  /// Links, images, and what stands in them.
  mutating func scanAll() -> [Found] {
    var index = block.lowerBound
    while index < block.upperBound { index = read(at: index) }
    return found.sorted { $0.whole.lowerBound < $1.whole.lowerBound }
  }

  private mutating func read(at index: Int) -> Int {
    switch bytes[index] {
    case .backslash: return index + 2
    case .backtick: return bytes.endOfCode(from: index, before: block.upperBound)
    case .less: return readAngle(at: index)
    case .bracket:
      let isImage = index > block.lowerBound && bytes[index - 1] == UInt8(ascii: "!")
      openers.append(Opener(offset: isImage ? index - 1 : index, isImage: isImage))
      return index + 1
    case .closingBracket: return readClosing(at: index)
    default: return index + 1
    }
  }

  /// An autolink, or a tag or comment to pass over.
  private mutating func readAngle(at index: Int) -> Int {
    if bytes.has("<!--", at: index, before: block.upperBound) {
      return bytes.find("-->", in: index + 4..<block.upperBound).map { $0 + 3 } ?? index + 1
    }
    guard let end = bytes.find(.quoteMark, in: index..<block.upperBound) else { return index + 1 }
    let inner = index + 1..<end
    let isAddress = bytes[inner].contains { $0 == .colon || $0 == UInt8(ascii: "@") }
    if isAddress, !bytes[inner].contains(where: { $0.isSpace || $0 == .less }) {
      let written = bytes.text(inner)
      let destination = LinkDestination.decode(Bytes(rebasing: bytes[inner]))
      let isMail = bytes.find(.colon, in: inner) == nil
      found.append(
        Found(
          destination: isMail ? "mailto:" + written : destination, range: inner,
          whole: index..<end + 1, text: inner, isImage: false))
      return end + 1
    }
    let isTag =
      !inner.isEmpty && (bytes[index + 1].isLetter || bytes[index + 1] == UInt8(ascii: "/"))
    return isTag ? end + 1 : index + 1
  }

  private mutating func readClosing(at index: Int) -> Int {
    guard let opener = openers.popLast(), opener.isActive else { return index + 1 }
    guard let (end, link) = inlineLink(opener, index) ?? referenceLink(opener, index) else {
      return index + 1
    }
    found.append(link)
    if !opener.isImage {
      for earlier in openers.indices where !openers[earlier].isImage {
        openers[earlier].isActive = false
      }
    }
    return end
  }

  private func inlineLink(_ opener: Opener, _ closing: Int) -> (Int, Found)? {
    let end = block.upperBound
    guard closing + 1 < end, bytes[closing + 1] == UInt8(ascii: "(") else { return nil }
    let start = skipSpace(from: closing + 2)
    guard let (range, after) = LinkDestination.read(bytes, at: start, before: end),
      let close = skipTitle(from: after)
    else { return nil }
    return (
      close + 1,
      Found(
        destination: LinkDestination.decode(Bytes(rebasing: bytes[range])), range: range,
        whole: opener.offset..<close + 1, text: opener.textStart..<closing,
        isImage: opener.isImage)
    )
  }

  /// The offset of the `)` that ends an inline link.
  private func skipTitle(from start: Int) -> Int? {
    var index = skipSpace(from: start)
    guard index < block.upperBound else { return nil }
    let mark = bytes[index]
    if index > start,
      mark == UInt8(ascii: "\"") || mark == UInt8(ascii: "'") || mark == UInt8(ascii: "(")
    {
      let closing = mark == UInt8(ascii: "(") ? UInt8(ascii: ")") : mark
      index += 1
      while index < block.upperBound, bytes[index] != closing {
        index += bytes[index] == .backslash ? 2 : 1
      }
      index = skipSpace(from: index + 1)
    }
    guard index < block.upperBound, bytes[index] == UInt8(ascii: ")") else { return nil }
    return index
  }

  private func skipSpace(from start: Int) -> Int {
    var index = start
    while index < block.upperBound, bytes[index].isSpace { index += 1 }
    return index
  }

  private func referenceLink(_ opener: Opener, _ closing: Int) -> (Int, Found)? {
    let text = opener.textStart..<closing
    var (label, end) = (text, closing + 1)
    if end < block.upperBound, bytes[end] == .bracket,
      let close = bytes.find(.closingBracket, in: end..<block.upperBound)
    {
      if close > end + 1 { label = end + 1..<close }
      end = close + 1
    }
    let definitions = file.reading(of: bytes.indices) { DefinitionList(bytes) }
    var destination = definitions.destination(ofLabel: label, in: bytes)
    if destination == nil, label != text {
      (label, end) = (text, closing + 1)
      destination = definitions.destination(ofLabel: label, in: bytes)
    }
    guard let destination else { return nil }
    let whole = opener.offset..<end
    return (
      end,
      Found(
        destination: destination, range: whole, whole: whole, text: text,
        isImage: opener.isImage)
    )
  }
}

extension LinkScanner.Found {
  fileprivate func isInside(_ images: [LinkScanner.Found]) -> Bool {
    images.contains { $0.whole.contains(whole.lowerBound) && $0.whole != whole }
  }
}
