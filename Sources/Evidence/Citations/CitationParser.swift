internal import Base

/// Finds the citations in a run of inlines, after pandoc's manual.
///
/// Brackets that hold a key, `-@key` and `@{key}` always cite. `@` inside an address or after a
/// letter or digit never does. A key that misses its semicolon begins an item of its own, and a
/// part without a key belongs to the item before it: nothing is dropped.
///
/// - Parameter mayBeKey: whether a bare `@word` cites: `SourceKeys.mayMean` says so where such a
///   key exists, or one that is a slip away, which the caller reports.
package func parseCitations(
  in pieces: [CitationPiece], mayBeKey: (String) -> Bool
) -> [CitedPart] {
  let run = CitationRun(pieces)
  let scan = CitationKeyScan(run.bytes)
  var parts: [CitedPart] = []
  var position = 0
  for found in citations(in: run, scan, mayBeKey: mayBeKey) {
    parts += run.parts(position..<found.range.lowerBound)
    parts.append(.citation(found.group))
    position = found.range.upperBound
  }
  return parts + run.parts(position..<run.bytes.count)
}

/// A citation with its ends in the run: a piece, and a byte of its text.
package struct PlacedCitation: Hashable, Sendable {
  package typealias End = (piece: Int, byte: Int)

  package var group: CitationGroup
  private let startPiece, startByte, endPiece, endByte: Int

  package var start: End { (startPiece, startByte) }
  /// One past its last byte.
  package var end: End { (endPiece, endByte) }

  fileprivate init(_ found: FoundGroup, in run: CitationRun) {
    group = found.group
    let first = run.place(found.range.lowerBound..<found.range.lowerBound + 1)
    let last = run.place(found.range.upperBound - 1..<found.range.upperBound)
    (startPiece, startByte) = (first.piece, first.bytes.lowerBound)
    (endPiece, endByte) = (last.piece, last.bytes.upperBound)
  }
}

/// The citations in a run of inlines, as `parseCitations` finds them, with their places.
package func placedCitations(
  in pieces: [CitationPiece], mayBeKey: (String) -> Bool
) -> [PlacedCitation] {
  let run = CitationRun(pieces)
  return citations(in: run, CitationKeyScan(run.bytes), mayBeKey: mayBeKey).map {
    PlacedCitation($0, in: run)
  }
}

private struct FoundGroup {
  var range: Range<Int>
  var group: CitationGroup
}

private func citations(
  in run: CitationRun, _ scan: CitationKeyScan, mayBeKey: (String) -> Bool
) -> [FoundGroup] {
  let brackets = ClosedBrackets(scan.pairs)
  var found: [FoundGroup] = []
  var nextPair = 0
  for key in scan.keys where key.range.lowerBound >= (found.last?.range.upperBound ?? 0) {
    if let pair = brackets.outermost(around: key.range.lowerBound, from: &nextPair) {
      found.append(bracketed(pair, in: run))
    } else if key.isBraced || key.suppressesAuthor || mayBeKey(run.text(key.key)) {
      found.append(inSentence(key, in: run, brackets))
    }
  }
  return found
}

/// The brackets that are closed.
private struct ClosedBrackets {
  /// Those that hold keys, and stand in no other that does.
  private var citing: [(pair: BracketPair, close: Int)] = []
  /// In order of their opening.
  private let pairs: [BracketPair]

  init(_ pairs: [BracketPair]) {
    self.pairs = pairs
    for pair in pairs {
      guard let close = pair.close else { continue }
      if !pair.keys.isEmpty, pair.open >= (citing.last?.close ?? 0) { citing.append((pair, close)) }
    }
  }

  /// - Parameter next: where the search goes on; keys are asked about in order.
  func outermost(around position: Int, from next: inout Int) -> (pair: BracketPair, close: Int)? {
    while next < citing.count, citing[next].close < position { next += 1 }
    guard next < citing.count, citing[next].pair.open < position else { return nil }
    return citing[next]
  }

  func opening(at position: Int) -> (pair: BracketPair, close: Int)? {
    let first = pairs.partitioningIndex { $0.open >= position }
    guard first < pairs.count, pairs[first].open == position, let close = pairs[first].close else {
      return nil
    }
    return (pairs[first], close)
  }
}

private func bracketed(_ found: (pair: BracketPair, close: Int), in run: CitationRun)
  -> FoundGroup
{
  let content = found.pair.open + 1..<found.close
  return FoundGroup(
    range: found.pair.open..<found.close + 1,
    group: CitationGroup(
      isNarrative: false, items: items(of: found.pair.keys, in: content, run)))
}

/// A key in the sentence, with the brackets right after it where they hold its locator.
private func inSentence(_ key: KeyMatch, in run: CitationRun, _ brackets: ClosedBrackets)
  -> FoundGroup
{
  var end = key.range.upperBound
  var items = [citation(key, in: run, prefix: nil, rest: end..<end)]
  var open = end
  while open < run.bytes.count, isSpace(run.bytes[open]) { open += 1 }
  if let (pair, close) = brackets.opening(at: open),
    let split = locatorEnd(of: pair, close: close, in: run)
  {
    items = [citation(key, in: run, prefix: nil, rest: pair.open + 1..<split)]
    if split < close { items += Evidence.items(of: pair.keys, in: split + 1..<close, run) }
    end = close + 1
  }
  return FoundGroup(
    range: key.range.lowerBound..<end,
    group: CitationGroup(isNarrative: !key.suppressesAuthor, items: items))
}

/// Where the locator in brackets after a key ends: at the semicolon before other keys, or at the
/// bracket; nil where the brackets are a citation of their own, or a footnote.
private func locatorEnd(of pair: BracketPair, close: Int, in run: CitationRun) -> Int? {
  if run.bytes[pair.open + 1] == UInt8(ascii: "^") { return nil }
  guard let first = pair.keys.first else { return close }
  return lastSemicolon(in: pair.open + 1..<first.range.lowerBound, run.bytes)
}
