import Base

/// The tokens of a figure's text and of its surroundings, as far as they count.
func figureTokens(_ text: String, before: String, after: String) -> [NumberToken] {
  var tokens: [NumberToken] = []
  before.withBytes { before in
    text.withBytes { text in
      after.withBytes { addFigureTokens(text, before: before, after: $0, to: &tokens) }
    }
  }
  return tokens
}

/// The same for a text that takes the place of another in a block.
func figureTokens(
  _ text: String, inPlaceOf range: Range<Int>, in block: UnsafeBufferPointer<UInt8>
) -> [NumberToken] {
  var tokens: [NumberToken] = []
  text.withBytes { addFigureTokens($0, around: range, in: block, to: &tokens) }
  return tokens
}

/// Adds them to an empty array, which may have held others.
func addFigureTokens(
  _ text: UnsafeBufferPointer<UInt8>, around range: Range<Int>,
  in block: UnsafeBufferPointer<UInt8>, to tokens: inout [NumberToken]
) {
  addFigureTokens(
    text,
    before: UnsafeBufferPointer(rebasing: block[..<range.lowerBound]),
    after: UnsafeBufferPointer(rebasing: block[range.upperBound...]), to: &tokens)
}

/// Each part is read for itself, so that no token goes beyond the figure's text.
private func addFigureTokens(
  _ text: UnsafeBufferPointer<UInt8>, before: UnsafeBufferPointer<UInt8>,
  after: UnsafeBufferPointer<UInt8>, to tokens: inout [NumberToken]
) {
  let before = UnsafeBufferPointer(rebasing: before[startOfSurroundings(before)...])
  let after = UnsafeBufferPointer(rebasing: after.prefix(80))
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
