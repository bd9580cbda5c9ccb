/// The tokens of a figure's text and of its surroundings, as far as they count.
func figureTokens(_ text: String, before: String, after: String) -> [NumberToken] {
  var (text, before, after) = (text, before, after)
  return before.withUTF8 { before in
    text.withUTF8 { text in after.withUTF8 { figureTokens(text, before: before, after: $0) } }
  }
}

/// The same for a figure in a block of text, or for another text in its place.
func figureTokens(
  _ block: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, as other: String? = nil
) -> [NumberToken] {
  if var other { return other.withUTF8 { figureTokens($0, around: range, in: block) } }
  return figureTokens(UnsafeBufferPointer(rebasing: block[range]), around: range, in: block)
}

private func figureTokens(
  _ text: UnsafeBufferPointer<UInt8>, around range: Range<Int>, in block: UnsafeBufferPointer<UInt8>
) -> [NumberToken] {
  figureTokens(
    text,
    before: UnsafeBufferPointer(rebasing: block[..<range.lowerBound]),
    after: UnsafeBufferPointer(rebasing: block[range.upperBound...]))
}

/// Each part is read for itself, so that no token goes beyond the figure's text.
private func figureTokens(
  _ text: UnsafeBufferPointer<UInt8>, before: UnsafeBufferPointer<UInt8>,
  after: UnsafeBufferPointer<UInt8>
) -> [NumberToken] {
  let before = UnsafeBufferPointer(rebasing: before[startOfSurroundings(before)...])
  let after = UnsafeBufferPointer(rebasing: after.prefix(80))
  var tokens: [NumberToken] = []
  tokens.reserveCapacity((before.count + text.count + after.count) / 5 + 4)
  var endsInSpace = true
  for (part, zone) in [(before, NumberToken.Zone.before), (text, .text), (after, .after)] {
    guard let first = part.first, let last = part.last else { continue }
    let start = tokens.count
    var scan = NumberScan(part, 0..<part.count, zone)
    scan.scan(into: &tokens)
    if tokens.count > start, first > 32 { tokens[start].followsSpace = endsInSpace }
    endsInSpace = last <= 32
  }
  return tokens
}

/// Behind the last full stop before a figure and five words, since no rule that looks across one
/// ("paras. 4 and 5") goes further; or at the beginning of one of the last 160 bytes' scalars.
private func startOfSurroundings(_ before: UnsafeBufferPointer<UInt8>) -> Int {
  var (start, words) = (before.count, 0)
  let least = max(0, start - 160)
  while start > least {
    start -= 1
    guard start > 0, before[start - 1] <= 32 || before[start] <= 32 else { continue }
    if isASCIILetter(before[start]) { words += 1 }
    if words > 4, before[start] <= 32, before[start - 1] == UInt8(ascii: ".") { return start }
  }
  while start > 0, start < before.count, before[start] & 0xC0 == 0x80 { start += 1 }
  return start
}
