package import Base

/// A fenced code block whose info string begins with the word "chart".
package struct ChartFence: Sendable {
  /// What follows that word.
  package var info: String
  /// The page's file. Where the block stands in a list or a quotation, blanks stand for the marks
  /// of these in its lines, so that each byte keeps its place.
  package var file: InputFile
  /// The block's text: whole lines of the file.
  package var range: Range<Int>
  /// The block with its fences.
  package var block: Range<Int>
}

extension Walk {
  /// Nil for code of any other kind.
  func chartFence(_ node: Node) -> ChartFence? {
    let info = node.fenceInfo.terminated
    let word: StaticString = "chart"
    let length = word.utf8CodeUnitCount
    guard info.has(word, at: 0, before: info.count), info.count == length || info[length].isSpace
    else { return nil }
    let lines = lines(ofCode: node)
    let first = node.startLine
    let range = fileRange(ofLines: first..<first + lines.count)
    return ChartFence(
      info: info.text(info.trimmed(length..<info.count)),
      file: withoutMarks(ofLines: first, lengths: lines), range: range,
      block: text.fileRange(of: node))
  }

  /// The length of each line of a code block, without its end.
  private func lines(ofCode node: Node) -> [Int] {
    let literal = restored(node.literal.terminated, keepingBackslash: true)
    return literal.withUnsafeBufferPointer { literal in
      var lengths: [Int] = []
      var start = 0
      while start < literal.count {
        let end = literal.lineEnd(from: start, before: literal.count, hasReturns: true)
        lengths.append(literal[start..<end].count { !$0.isLineEnd })
        start = end
      }
      return lengths
    }
  }

  private func fileRange(ofLines lines: Range<Int>) -> Range<Int> {
    let start = fileLine(lines.lowerBound).lowerBound
    return start..<(lines.isEmpty ? start : max(start, fileLine(lines.upperBound - 1).upperBound))
  }

  /// A line of the text, counted from 0, in the file.
  private func fileLine(_ index: Int) -> Range<Int> {
    let line = text.range(ofLine: index)
    return text.fileOffset(
      of: line.lowerBound, onLine: index)..<text.fileOffset(of: line.upperBound, onLine: index)
  }

  /// The file with blanks for all that stands on these lines before the code.
  private func withoutMarks(ofLines first: Int, lengths: [Int]) -> InputFile {
    var copy: [UInt8]?
    for (index, length) in lengths.enumerated() {
      var line = fileLine(first + index)
      while let last = line.last, file.bytes[last].isLineEnd { line.removeLast() }
      let marks = line.dropLast(length)
      guard !marks.isEmpty else { continue }
      if copy == nil { copy = file.bytes }
      for offset in marks { copy?[offset] = 0x20 }
    }
    return copy.map { InputFile(path: file.path, bytes: $0) } ?? file
  }
}
