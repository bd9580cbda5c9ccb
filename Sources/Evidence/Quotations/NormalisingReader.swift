/// The rules of normalisation: each reads one thing of the text and says where the next begins.
struct NormalisingReader {
  let reader: ScalarReader
  private let lineEndHyphens: NormalisedText.LineEndHyphens

  init(_ bytes: [UInt8], lineEndHyphens: NormalisedText.LineEndHyphens) {
    reader = ScalarReader(bytes)
    self.lineEndHyphens = lineEndHyphens
  }

  func read(_ item: ScalarReader.Item, into text: inout NormalisedText) -> Int {
    let kind = Typography(item.scalar)
    switch kind {
    case .text: return readText(item, into: &text)
    case .space, .lineEnd: return readSpace(item, into: &text)
    case .invisible: return readInvisible(item, into: &text)
    case .dash, .longDash, .minus: return readDash(item, kind, into: &text)
    case .singleMark: text.append(Unit.single, item.start, item.end)
    case .doubleMark: text.append(Unit.double, item.start, item.end)
    case .dot, .ellipsis: return readDots(item, into: &text)
    }
    return item.end
  }

  private func readText(_ item: ScalarReader.Item, into text: inout NormalisedText) -> Int {
    let scalar = item.scalar
    if let next = reader.item(at: item.end), CanonicalForms.combiningClass(next.scalar) != 0 {
      return readMarks(item, into: &text)
    }
    if scalar.isASCII {
      text.append(scalar.value, item.start, item.end)
    } else if let expansion = CanonicalForms.expansion(of: scalar) {
      for unit in "\(expansion)".unicodeScalars { text.append(unit.value, item.start, item.end) }
    } else {
      let half = CanonicalForms.halfWidth(scalar)
      text.append(CanonicalForms.singleton(half), item.start, item.end)
    }
    return item.end
  }

  private func readMarks(_ base: ScalarReader.Item, into text: inout NormalisedText) -> Int {
    var scalars = [base.scalar]
    var end = base.end
    while let next = reader.item(at: end), CanonicalForms.combiningClass(next.scalar) != 0 {
      scalars.append(next.scalar)
      end = next.end
    }
    for unit in CanonicalForms.composed(scalars) { text.append(unit, base.start, end) }
    return end
  }

  private func readSpace(_ item: ScalarReader.Item, into text: inout NormalisedText) -> Int {
    let end = spaces(from: item.start).end
    if !text.swallowsSpace { text.append(Unit.space, item.start, end) }
    return end
  }

  /// Dropped, but for a soft hyphen at the end of a PDF's line, which joins.
  private func readInvisible(_ item: ScalarReader.Item, into text: inout NormalisedText) -> Int {
    if item.scalar == "\u{AD}", let end = joint(after: item.end, in: text) {
      text.append(Unit.lineEndHyphen, item.start, end)
      return end
    }
    return item.end
  }

  /// Closed and spaced dashes are one; a sign before a digit keeps the space that makes it one.
  private func readDash(
    _ item: ScalarReader.Item, _ kind: Typography, into text: inout NormalisedText
  ) -> Int {
    if kind == .dash, let end = joint(after: item.end, in: text) {
      text.append(Unit.lineEndHyphen, item.start, end)
      return end
    }
    var end = item.end
    var kind = kind
    while let next = reader.item(at: end), Typography(next.scalar).isDash {
      kind = .longDash
      end = next.end
    }
    let after = spaces(from: end)
    let isSpacedBefore = text.units.last == Unit.space
    let isSign = reader.item(at: end).map { Unit.isDigit($0.scalar.value) } ?? false
    let isOneSided = kind == .longDash && !isSign
    guard isSpacedBefore && after.end > end || isOneSided else {
      text.append(Unit.dash, item.start, end)
      return end
    }
    let start = text.takeSpace(before: item.start)
    text.append(Unit.dash, start, after.end)
    return after.end
  }

  /// Three dots or more, spaced or not, with an ellipsis sign or without, are one ellipsis.
  private func readDots(_ item: ScalarReader.Item, into text: inout NormalisedText) -> Int {
    var dots = 0
    var end = item.start
    var next: ScalarReader.Item? = item
    while let dot = next {
      let kind = Typography(dot.scalar)
      guard kind == .dot || kind == .ellipsis else { break }
      dots += kind == .dot ? 1 : 3
      end = dot.end
      next = reader.item(at: end)
      if let gap = next, Typography(gap.scalar) == .space { next = reader.item(at: gap.end) }
    }
    guard dots >= 3 else {
      text.append(item.scalar.value, item.start, item.end)
      return item.end
    }
    let start = text.takeSpace(before: item.start)
    let after = spaces(from: end).end
    text.append(Unit.ellipsis, start, after)
    return after
  }

  /// The end of a run of white space, invisible marks in it included, and its line ends.
  private func spaces(from start: Int) -> (end: Int, lines: Int) {
    var end = start
    var offset = start
    var lines = 0
    while let item = reader.item(at: offset) {
      let kind = Typography(item.scalar)
      guard kind.isSpace || kind == .invisible else { break }
      offset = item.end
      if kind.isSpace { end = offset }
      if item.scalar == "\n" { lines += 1 }
    }
    return (end, lines)
  }

  /// Where the word goes on after a hyphen at a line's end, in texts where such are joined.
  private func joint(after end: Int, in text: NormalisedText) -> Int? {
    guard lineEndHyphens == .joined, let last = text.units.last, Unit.isWord(last) else {
      return nil
    }
    let space = spaces(from: end)
    guard space.lines == 1, let next = reader.item(at: space.end),
      Unit.isWord(next.scalar.value)
    else { return nil }
    return space.end
  }
}
