package import Base

/// The rows of a CSV or TSV file, by RFC 4180, one after another.
///
/// Only one row is held at a time, and of a large file one piece, so a file of any length can be
/// read. Rows end with LF, CRLF or CR; a byte order mark and empty lines at the end are passed
/// over. Quotation marks within a cell that does not begin with one stand for themselves. Bytes
/// that are no text end the reading.
package struct DelimitedRows {
  package struct Cell: Hashable, Sendable {
    /// Bytes in the file, quotation marks included.
    package var range: Range<Int>
    package var isQuoted: Bool
    /// Whether a quotation mark is written twice within the quotation marks.
    var hasEscapes: Bool
  }

  /// The cells of the row read last; empty before the first and after the last.
  package private(set) var cells: [Cell] = []
  /// Malformed cells so far, at most `DataLimits.rowFindings`.
  package private(set) var diagnostics: [Diagnostic] = []

  /// The file, or the piece of it that holds the row read last: what ranges count in.
  package private(set) var file: InputFile

  private let code: DiagnosticCode
  private let textCode: DiagnosticCode
  private let separator: UInt8
  /// Gives the bytes that follow the piece; nil where all are here.
  private var supply: ByteSupply?
  private let rowLimit: Int
  /// The end of the last row that the piece holds, without empty lines.
  private var end = 0
  private var index: Int

  /// Rows of bytes that are at hand.
  package init(
    of file: InputFile, in range: Range<Int>, separatedBy separator: UInt8, code: DiagnosticCode
  ) {
    self.file = file
    self.code = code
    textCode = code
    self.separator = separator
    rowLimit = DataLimits.rowBytes
    index = range.lowerBound + byteOrderMark(in: file.bytes, at: range)
    end = range.upperBound
    if let fault = checkUTF8(file, in: range, code: code) { stop(fault) }
    trimEnd()
  }

  /// Rows of a file that is read piece by piece.
  ///
  /// - Parameter rowLimit: the bytes that a row may have, for a row must be held as a whole.
  package init(
    ofFileAt path: String, separatedBy separator: UInt8, code: DiagnosticCode,
    rowLimit: Int = DataLimits.rowBytes, supply: @escaping ByteSupply
  ) {
    file = InputFile(path: path, bytes: [])
    self.code = code
    textCode = .fileInvalid
    self.separator = separator
    self.supply = supply
    self.rowLimit = rowLimit
    index = 0
    readOn(from: 0)
    index = byteOrderMark(in: file.bytes, at: 0..<file.bytes.count)
  }

  /// Reads the next row into `cells`; false where there is none.
  package mutating func next() -> Bool {
    while true {
      let (start, known) = (index, diagnostics.count)
      let isRow = readRow()
      if index < end || supply == nil { return isRow }
      // The row, or the line end after it, may go on in what has not been read yet.
      let isUnclosed = diagnostics.count > known
      if start == 0, file.bytes.count > rowLimit {
        if !isUnclosed { report(.rowTooLong(rowLimit, at: file.place(0..<1))) }
        stop(nil)
        return false
      }
      diagnostics.removeLast(diagnostics.count - known)
      readOn(from: start)
    }
  }

  private mutating func readRow() -> Bool {
    cells.removeAll(keepingCapacity: true)
    guard index < end else { return false }
    while true {
      cells.append(cell())
      // A separator that ends the file has an empty cell after it.
      guard index < end, file.bytes[index] == separator else { break }
      index += 1
    }
    skipLineEnd()
    return true
  }

  /// What a cell says, its quotation marks undone.
  package func text(of cell: Cell) -> String {
    guard cell.isQuoted else { return String(decoding: file.bytes[cell.range], as: UTF8.self) }
    let inner = file.bytes[cell.range.lowerBound + 1..<cell.range.upperBound - 1]
    guard cell.hasEscapes else { return String(decoding: inner, as: UTF8.self) }
    var text: [UInt8] = []
    var isSecond = false
    for byte in inner {
      isSecond = byte == UInt8(ascii: "\"") && !isSecond
      if !isSecond { text.append(byte) }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// The place of the row read last, from its first cell to its last.
  package var range: Range<Int> {
    guard let first = cells.first, let last = cells.last else { return index..<index }
    return first.range.lowerBound..<last.range.upperBound
  }

  private mutating func cell() -> Cell {
    let start = index
    if index < end, file.bytes[index] == UInt8(ascii: "\"") { return quotedCell() }
    skipToCellEnd()
    return Cell(range: start..<index, isQuoted: false, hasEscapes: false)
  }

  private mutating func quotedCell() -> Cell {
    let start = index
    var hasEscapes = false
    index += 1
    while index < end {
      guard file.bytes[index] == UInt8(ascii: "\"") else {
        index += 1
        continue
      }
      index += 1
      guard index < end, file.bytes[index] == UInt8(ascii: "\"") else {
        let cell = Cell(range: start..<index, isQuoted: true, hasEscapes: hasEscapes)
        checkCellEnd()
        return cell
      }
      hasEscapes = true
      index += 1
    }
    report(.unclosed(code, at: file.place(start..<start + 1)))
    return Cell(range: start..<index, isQuoted: false, hasEscapes: false)
  }

  /// Reports text between a closing quotation mark and the next separator, and steps over it.
  private mutating func checkCellEnd() {
    let start = index
    skipToCellEnd()
    guard start < index else { return }
    report(.textAfterQuote(code, at: file.place(start..<index)))
  }

  private mutating func skipToCellEnd() {
    while index < end, !isCellEnd(file.bytes[index]) { index += 1 }
  }

  private func isCellEnd(_ byte: UInt8) -> Bool {
    byte == separator || byte == 0x0A || byte == 0x0D
  }

  private mutating func skipLineEnd() {
    if index < end, file.bytes[index] == 0x0D { index += 1 }
    if index < end, file.bytes[index] == 0x0A { index += 1 }
  }

  // MARK: - Pieces

  /// Goes over to the piece that begins with a row of this one; a row that is longer than a piece
  /// doubles it.
  private mutating func readOn(from start: Int) {
    let preceding = file.preceding(start)
    var bytes = Array(file.bytes[start...])
    // A byte order mark takes three; one byte more than a row may have tells that it is too long.
    let least = max(3, min(2 * bytes.count, rowLimit + 1))
    repeat {
      let more = supply?() ?? []
      if more.isEmpty { supply = nil }
      bytes += more
    } while supply != nil && bytes.count < least
    file = InputFile(path: file.path, bytes: bytes, preceding: preceding)
    (index, end) = (0, bytes.count)
    if let fault = textFault(in: file, code: textCode), isWhole(fault) { stop(fault) }
    trimEnd()
  }

  /// Whether more bytes would not mend it: a character may be cut by the piece's end, and then
  /// nothing but its own bytes follow.
  private func isWhole(_ fault: Diagnostic) -> Bool {
    let rest = file.bytes[(fault.place.byteOffset - file.preceding.bytes)...]
    return supply == nil || rest.count > 3 || rest.dropFirst().contains { $0 & 0xC0 != 0x80 }
      || rest.first == 0
  }

  private mutating func trimEnd() {
    while end > index, file.bytes[end - 1] == 0x0A || file.bytes[end - 1] == 0x0D { end -= 1 }
  }

  private mutating func stop(_ fault: Diagnostic?) {
    if let fault { report(fault) }
    supply = nil
    end = index
  }

  private mutating func report(_ diagnostic: Diagnostic) {
    if diagnostics.count < DataLimits.rowFindings { diagnostics.append(diagnostic) }
  }
}

/// Gives the next bytes of a file; none at its end.
package typealias ByteSupply = () -> [UInt8]

extension Diagnostic {
  fileprivate static func rowTooLong(_ limit: Int, at place: Place) -> Diagnostic {
    Diagnostic(
      .limitExceeded, "a row of a table may hold \(limit) bytes at most", at: place,
      help: "split the row, or close its quotation marks")
  }

  fileprivate static func unclosed(_ code: DiagnosticCode, at place: Place) -> Diagnostic {
    Diagnostic(
      code, "a quotation mark that begins a cell must be closed", at: place,
      help: "close it, or write it twice within quotation marks if it is part of the text")
  }

  fileprivate static func textAfterQuote(_ code: DiagnosticCode, at place: Place) -> Diagnostic {
    Diagnostic(
      code, "a closing quotation mark must be followed by a separator or the line's end",
      at: place, help: "write a quotation mark within the cell twice")
  }
}
