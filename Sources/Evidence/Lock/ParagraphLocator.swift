import Tables

/// The paragraphs that a locator names: `para. 12`, `paras. 12–14`, `paras 3, 5 and 7`.
///
/// Any other locator (a page, a section, `para. 4(a)`) names none: it is shown, not verified.
package struct ParagraphLocator: Hashable, Sendable {
  /// From 1, as the author gives them.
  package let blocks: [ClosedRange<Int>]

  package init?(_ locator: String) {
    let (label, value) = parted(locator.replacing("\u{A0}", with: " "))
    guard Locator.Label(word: label) == .paragraph, let blocks = ranges(in: value) else {
      return nil
    }
    self.blocks = blocks
  }

  /// Those of the blocks that a text of so many blocks has, in order.
  func blocks(outOf count: Int) -> [Int] {
    guard count > 0 else { return [] }
    return Set(
      blocks.filter { $0.lowerBound <= count }.flatMap { Array($0.clamped(to: 1...count)) }
    )
    .sorted()
  }
}

/// The label in lower case, without its full stop, and what follows it.
private func parted(_ locator: String) -> (label: String, value: Substring) {
  let text = locator.drop { $0 == " " }
  let label = text.prefix { $0.isLetter || $0 == "¶" }
  var value = text[label.endIndex...]
  if value.first == "." { value = value.dropFirst() }
  return (label.lowercased(), value)
}

/// Numbers, and two numbers with a dash or "to" between them, parted by commas, "&" and "and".
private func ranges(in value: Substring) -> [ClosedRange<Int>]? {
  let joined = value.replacing(" to ", with: "-").replacing("--", with: "-")
    .replacing("–", with: "-").replacing(" and ", with: ",").replacing("&", with: ",")
  var ranges: [ClosedRange<Int>] = []
  for part in joined.split(separator: ",", omittingEmptySubsequences: true) {
    let ends = part.split(separator: "-", omittingEmptySubsequences: false).map(number)
    guard ends.count <= 2, let first = ends.first ?? nil, let last = ends.last ?? nil else {
      return nil
    }
    guard first >= 1, first <= last else { return nil }
    ranges.append(first...last)
  }
  return ranges.isEmpty ? nil : ranges
}

private func number(_ text: Substring) -> Int? {
  var digits = text.drop { $0 == " " }
  while digits.last == " " { digits.removeLast() }
  return digits.isEmpty ? nil : wholeNumber(digits)
}
