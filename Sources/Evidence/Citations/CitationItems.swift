/// The items of one pair of brackets: each key with the text before and after it.
func items(of keys: [KeyMatch], in content: Range<Int>, _ run: CitationRun) -> [Citation] {
  var start = content.lowerBound
  return keys.indices.map { index in
    let key = keys[index]
    let next = index + 1 < keys.count ? keys[index + 1].range.lowerBound : nil
    let rest = key.range.upperBound..<(next ?? content.upperBound)
    let semicolon = next == nil ? nil : lastSemicolon(in: rest, run.bytes)
    defer { start = semicolon.map { $0 + 1 } ?? rest.upperBound }
    return citation(
      key, in: run, prefix: start..<key.range.lowerBound,
      rest: rest.lowerBound..<(semicolon ?? rest.upperBound))
  }
}

/// - Parameters:
///   - prefix: what stands before the key.
///   - rest: what stands after it: locator and suffix.
func citation(
  _ key: KeyMatch, in run: CitationRun, prefix: Range<Int>?, rest: Range<Int>
) -> Citation {
  var rest = run.trimmed(rest)
  let (locator, end) = readLocator(in: run, rest)
  rest = run.trimmed(end..<max(end, rest.upperBound))
  if rest.count == 1, run.bytes[rest.lowerBound] == UInt8(ascii: ",") {
    rest = rest.upperBound..<rest.upperBound
  }
  return Citation(
    key: run.text(key.key), keyPlace: run.place(key.key),
    prefix: prefix.map { run.pieces(run.trimmed($0)) } ?? [], locator: locator,
    suffix: run.pieces(rest), suppressesAuthor: key.suppressesAuthor)
}

/// The last semicolon that stands in no brackets or braces of its own.
func lastSemicolon(in range: Range<Int>, _ bytes: [UInt8]) -> Int? {
  var depth = 0
  var last: Int?
  for index in range {
    switch bytes[index] {
    case UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
    case UInt8(ascii: "]"), UInt8(ascii: "}"): depth = max(0, depth - 1)
    case UInt8(ascii: ";") where depth == 0: last = index
    default: break
    }
  }
  return last
}
