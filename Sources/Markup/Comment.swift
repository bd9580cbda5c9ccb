internal import Base

/// A comment that opens a line of text, which CommonMark would swallow with it.
struct SwallowingComment {
  /// The comment in the file.
  var range: Range<Int>
  /// The text after it, in the file.
  var kept: Range<Int>
  /// The comment's words.
  var body: String
}

/// `<!-- allow CODE: reason -->`
struct WaiverText {
  var code: String
  var reason: String

  /// - Parameter comment: what stands between `<!--` and `-->`.
  init?(_ comment: Bytes) {
    let all = comment.trimmed(0..<comment.count)
    guard comment.has("allow", at: all.lowerBound, before: all.upperBound) else { return nil }
    let rest = comment.trimmed(all.lowerBound + 5..<all.upperBound)
    guard rest.lowerBound > all.lowerBound + 5 else { return nil }
    let colon = comment.find(.colon, in: rest) ?? rest.upperBound
    code = comment.text(comment.trimmed(rest.lowerBound..<colon))
    reason =
      colon < rest.upperBound
      ? comment.text(comment.trimmed(colon + 1..<rest.upperBound)) : ""
  }
}

extension TableFinder {
  /// Frees the text that follows a comment on its last line: the comment's lines are skipped.
  mutating func readComment(_ block: Node) {
    let lines = block.lines.clamped(to: 0..<text.lineCount)
    guard !lines.isEmpty else { return }
    let first = text.range(ofLine: lines.lowerBound)
    let all = first.lowerBound..<text.range(ofLine: lines.upperBound - 1).upperBound
    let start = min(first.lowerBound + max(block.startColumn - 1, 0), all.upperBound)
    let content = bytes.trimmed(start..<all.upperBound)
    guard bytes.has("<!--", at: content.lowerBound, before: content.upperBound),
      let end = bytes.find("-->", in: content.lowerBound + 4..<content.upperBound)
    else { return }
    let rest = bytes.trimmed(end + 3..<content.upperBound)
    guard !rest.isEmpty, !bytes.has("<!--", at: rest.lowerBound, before: rest.upperBound) else {
      return
    }
    for line in lines { skipComment(onLine: line, from: start, to: rest.lowerBound) }
    let last = lines.upperBound - 1
    let kept = text.fileOffset(of: rest.lowerBound, onLine: last)
    swallowed.append(
      SwallowingComment(
        range: text.fileOffset(
          of: content.lowerBound, onLine: lines.lowerBound)..<kept - (rest.lowerBound - end - 3),
        kept: kept..<kept + rest.count, body: bytes.text(content.lowerBound + 4..<end)))
  }

  /// Leaves out what the line has of the comment; the container's marks before it stay.
  private mutating func skipComment(onLine line: Int, from start: Int, to end: Int) {
    let range = text.range(ofLine: line)
    let prefix = LinePrefix(bytes, line: range)
    let lower = max(prefix.content, start)
    let upper = max(lower, min(prefix.end, end))
    let source = Int(text.lines[line].source)
    let lineStart = Int(sourceLines[source].file)
    let offset = text.fileOffset(of: lower, onLine: line) - lineStart
    note(.skip(offset..<offset + upper - lower), onLine: line)
  }
}
