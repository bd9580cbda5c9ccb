internal import Base

/// The pieces of a run as one array of bytes, in which an opaque piece is one mark.
struct CitationRun {
  /// No byte of UTF-8.
  static let opaqueMark: UInt8 = 0xFF

  private(set) var bytes: [UInt8] = []
  private var starts: [Int] = []
  private let source: [CitationPiece]

  init(_ pieces: [CitationPiece]) {
    source = pieces
    starts.reserveCapacity(pieces.count)
    for piece in pieces {
      starts.append(bytes.count)
      switch piece {
      case .text(let text): bytes += text.utf8
      case .opaque: bytes.append(CitationRun.opaqueMark)
      }
    }
  }

  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// The pieces of a part of the run; pieces of text that met are one.
  func pieces(_ range: Range<Int>) -> [CitationPiece] {
    var pieces: [CitationPiece] = []
    var start = range.lowerBound
    for index in range where bytes[index] == CitationRun.opaqueMark {
      if start < index { pieces.append(.text(text(start..<index))) }
      pieces.append(source[piece(at: index)])
      start = index + 1
    }
    if start < range.upperBound { pieces.append(.text(text(start..<range.upperBound))) }
    return pieces
  }

  func parts(_ range: Range<Int>) -> [CitedPart] {
    pieces(range).map { piece in
      switch piece {
      case .text(let text): .text(text)
      case .opaque(let number): .opaque(number)
      }
    }
  }

  /// The place of bytes of the run that lie in one piece.
  func place(_ range: Range<Int>) -> Citation.KeyPlace {
    let piece = piece(at: range.lowerBound)
    let start = starts[piece]
    return Citation.KeyPlace(
      piece: piece, bytes: range.lowerBound - start..<range.upperBound - start)
  }

  /// The piece that gives a byte: the last that does not start behind it.
  private func piece(at offset: Int) -> Int {
    max(starts.partitioningIndex { $0 > offset } - 1, 0)
  }

  /// The range without white space at its ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var range = range
    while let last = range.last, isSpace(bytes[last]) { range.removeLast() }
    while let first = range.first, isSpace(bytes[first]) { range.removeFirst() }
    return range
  }
}

func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || 0x09...0x0D ~= byte }

/// The text without white space at its ends.
func trimmed(_ text: String) -> String {
  let bytes = text.utf8
  guard let first = bytes.firstIndex(where: { !isSpace($0) }),
    let last = bytes.lastIndex(where: { !isSpace($0) })
  else { return "" }
  return String(text[first...last])
}

extension Range<Int> {
  fileprivate mutating func removeFirst() { self = lowerBound + 1..<upperBound }
  fileprivate mutating func removeLast() { self = lowerBound..<upperBound - 1 }
}
