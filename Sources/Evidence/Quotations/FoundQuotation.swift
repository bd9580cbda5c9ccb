/// A quotation found in a paragraph's plain text.
package struct FoundQuotation: Hashable, Sendable {
  /// Bytes of the text, the marks included.
  package var range: Range<Int>
  /// Bytes between the marks.
  package var content: Range<Int>
  /// Runs between white space that hold a letter or a digit.
  package var words: Int
}

/// The quotations of four words or more in a block's text, in order: “…” and "…", and of a pair that
/// mixes both what it has between its marks.
///
/// Single marks never quote. Of quotations within each other the outer one counts. A mark without
/// its partner is none: where a second one opens before the first has closed, the first is
/// dropped unless two close.
package func quotations(in text: [UInt8], minimumWords: Int = 4) -> [FoundQuotation] {
  var scan = QuotationScan()
  let reader = ScalarReader(text)
  var offset = 0
  var before: Unicode.Scalar = " "
  while let item = reader.item(at: offset) {
    let after = reader.item(at: item.end)?.scalar ?? " "
    scan.read(item, before: before, after: after)
    if Typography(item.scalar) != .invisible { before = item.scalar }
    offset = item.end
  }
  scan.finish()
  return scan.outermost.compactMap { range, content in
    let words = wordCount(of: text, content)
    guard words >= minimumWords else { return nil }
    return FoundQuotation(range: range, content: content, words: words)
  }
}

/// Pairs marks as they come.
private struct QuotationScan {
  private typealias Mark = ScalarReader.Item
  private var curly: [Mark] = []
  private var straight: Mark?
  /// Marks that closed nothing of their own kind.
  private var strays: [Mark] = []
  private var pairs: [(range: Range<Int>, content: Range<Int>)] = []

  mutating func read(
    _ item: ScalarReader.Item, before: Unicode.Scalar, after: Unicode.Scalar
  ) {
    switch item.scalar {
    case "\u{201C}": curly.append(item)
    case "\u{201D}":
      if let open = curly.popLast() { close(open, item) } else { strays.append(item) }
    case "\"": readStraight(item, before, after)
    default: break
    }
  }

  /// A straight mark opens after white space or an opening sign, and closes after anything else.
  private mutating func readStraight(
    _ item: Mark, _ before: Unicode.Scalar, _ after: Unicode.Scalar
  ) {
    let mayOpen = opensAfter(before) && !Typography(after).isSpace
    if let open = straight, !mayOpen || item.start == open.end {
      straight = nil
      close(open, item)
    } else if mayOpen {
      straight = item
    } else {
      strays.append(item)
    }
  }

  /// Pairs what is still open with the next mark of the other kind that has closed nothing.
  mutating func finish() {
    for open in curly + [straight].compactMap(\.self) {
      guard let index = strays.firstIndex(where: { $0.start >= open.end }) else { continue }
      close(open, strays.remove(at: index))
    }
  }

  private func opensAfter(_ scalar: Unicode.Scalar) -> Bool {
    let kind = Typography(scalar)
    if kind.isSpace || kind.isDash { return true }
    return ["(", "[", "{", "/", "\u{201C}", "\u{2018}", "'", "*", "_"].contains(scalar)
  }

  private mutating func close(_ open: Mark, _ item: Mark) {
    pairs.append((open.start..<item.end, open.end..<item.start))
  }

  /// In order, those that stand in no other.
  var outermost: [(range: Range<Int>, content: Range<Int>)] {
    var reached = 0
    return pairs.sorted { $0.range.lowerBound < $1.range.lowerBound }.filter { pair in
      guard pair.range.lowerBound >= reached else { return false }
      reached = pair.range.upperBound
      return true
    }
  }
}

private func wordCount(of text: [UInt8], _ range: Range<Int>) -> Int {
  let reader = ScalarReader(text)
  var offset = range.lowerBound
  var words = 0
  var isCounted = false
  while offset < range.upperBound, let item = reader.item(at: offset) {
    if Typography(item.scalar).isSpace {
      isCounted = false
    } else if !isCounted, Unit.isWord(item.scalar.value) {
      words += 1
      isCounted = true
    }
    offset = item.end
  }
  return words
}
