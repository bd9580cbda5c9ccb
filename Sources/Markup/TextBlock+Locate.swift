package import Base
import Synchronization

extension TextBlock {
  /// The bytes in the file of a range of the block's text.
  ///
  /// The tree does not say where inlines stand, so the source is read along with the text; that is
  /// slow, and meant for diagnostics. Where the two do not meet it is the block's first line, of a
  /// caption the start of the value.
  package func locate(_ range: Range<Int>, in file: InputFile) -> Range<Int> {
    if let place = aligned(range, in: file) { return place }
    return file.bytes.withUnsafeBufferPointer { bytes in
      let source = source.clamped(to: bytes.indices)
      if kind == .caption {
        let written = Array(text[range.clamped(to: text.indices)])
        let found = bytes.find(written, in: source)
        return found ?? source.lowerBound..<source.lowerBound
      }
      var end = bytes.lineEnd(from: source.lowerBound, before: source.upperBound, hasReturns: true)
      while end > source.lowerBound, bytes[end - 1].isSpace { end -= 1 }
      return source.lowerBound..<end
    }
  }

  /// Nil where source and text do not meet.
  func aligned(_ range: Range<Int>, in file: InputFile) -> Range<Int>? {
    switch alignment(in: file) {
    case .apart: nil
    case .whole(let start): start + range.lowerBound..<start + range.upperBound
    case .pieces(let places): place(of: range, in: places)
    }
  }

  /// Made when the first place is asked for: a paragraph of data has a finding in every line.
  private func alignment(in file: InputFile) -> TextAlignment {
    knownAlignment.withLock { known in
      if let known { return known }
      let made = file.bytes.withUnsafeBufferPointer { align(with: $0, of: file) }
      known = made
      return made
    }
  }

  private func align(with bytes: Bytes, of file: InputFile) -> TextAlignment {
    let source = source.clamped(to: bytes.indices)
    if kind == .caption, let whole = bytes.find(text, in: source) {
      return .whole(whole.lowerBound)
    }
    var scanner = LinkScanner(file, bytes, block: source)
    let links = scanner.scanAll()
    let sources = kind == .alternative ? links.filter(\.isImage).map(\.text) : [source]
    for source in sources {
      var aligner = TextAligner(self, bytes, source, links)
      if aligner.align() { return .pieces(aligner.places) }
    }
    return .apart
  }

  private func place(of range: Range<Int>, in places: [Range<Int>]) -> Range<Int> {
    let range = range.clamped(to: text.indices)
    guard !range.isEmpty else {
      let offset =
        range.lowerBound < places.count
        ? places[range.lowerBound].lowerBound : places.last?.upperBound ?? source.lowerBound
      return offset..<offset
    }
    return places[range.lowerBound].lowerBound..<places[range.upperBound - 1].upperBound
  }
}

/// How a block's text stands in its file.
enum TextAlignment: Sendable {
  /// As it is, from this byte on.
  case whole(Int)
  /// For each byte of the text its bytes in the file.
  case pieces([Range<Int>])
  /// Source and text do not meet.
  case apart
}

extension Bytes {
  fileprivate func find(_ run: [UInt8], in range: Range<Int>) -> Range<Int>? {
    guard let first = run.first else { return nil }
    var start = range.lowerBound
    while let found = find(first, in: start..<range.upperBound) {
      let end = found + run.count
      guard end <= range.upperBound else { return nil }
      if self[found..<end].elementsEqual(run) { return found..<end }
      start = found + 1
    }
    return nil
  }
}
