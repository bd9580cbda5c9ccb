package import Base

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
    file.bytes.withUnsafeBufferPointer { bytes in
      let source = source.clamped(to: bytes.indices)
      if kind == .caption, let whole = bytes.find(text, in: source) {
        return whole.lowerBound + range.lowerBound..<whole.lowerBound + range.upperBound
      }
      var scanner = LinkScanner(bytes, block: source)
      let links = scanner.scanAll()
      if kind != .alternative { return aligned(range, bytes, source, links) }
      for image in links where image.isImage {
        if let place = aligned(range, bytes, image.text, links) { return place }
      }
      return nil
    }
  }

  private func aligned(
    _ range: Range<Int>, _ bytes: Bytes, _ source: Range<Int>, _ links: [LinkScanner.Found]
  ) -> Range<Int>? {
    var aligner = TextAligner(self, bytes, source, links)
    guard aligner.align() else { return nil }
    let places = aligner.places
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
