package import Base

extension EvidenceLock {
  /// Reads the lock; a line that cannot be read is reported, and the others stand.
  package static func read(_ file: InputFile) -> (EvidenceLock, [Diagnostic]) {
    var reader = LockReader(file)
    reader.read()
    return (EvidenceLock(reader.lines), reader.diagnostics)
  }
}

private struct LockReader {
  private let file: InputFile
  private(set) var lines: [LockLine] = []
  private(set) var diagnostics: [Diagnostic] = []
  private var known: [LockLine.Key: Int] = [:]
  private var isSorted = true

  init(_ file: InputFile) {
    self.file = file
  }

  mutating func read() {
    let rows = file.bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    for (index, row) in rows.enumerated() {
      // A checkout may have given the lines other ends.
      let content = row.last == 0x0D ? row.dropLast() : row
      if content.isEmpty || content.first == UInt8(ascii: "#") { continue }
      read(String(decoding: content, as: UTF8.self), at: index + 1)
    }
  }

  private mutating func read(_ text: String, at number: Int) {
    if let mark = conflictMarks.first(where: { text.hasPrefix($0) }) {
      return diagnostics.append(.conflict(mark, at: file.place(line: number)))
    }
    do throws(LockLine.Fault) {
      keep(try LockLine(reading: text.utf8[...], line: number))
    } catch {
      diagnostics.append(.faultyLine(error, at: file.place(line: number)))
    }
  }

  private mutating func keep(_ line: LockLine) {
    if let first = known[line.key] {
      diagnostics.append(
        .repeatedLine(line, at: file.place(line: line.line), first: file.place(line: first)))
      return
    }
    // One finding is enough: every line after the first may be out of order.
    if let last = lines.last, line.key < last.key, isSorted {
      diagnostics.append(.unsortedLine(at: file.place(line: line.line)))
      isSorted = false
    }
    known[line.key] = line.line
    lines.append(line)
  }
}

private let conflictMarks = ["<<<<<<<", "|||||||", "=======", ">>>>>>>"]

private let writeAnew = "write the lock anew with `\(EvidenceLock.command)`"

extension Diagnostic {
  fileprivate static func conflict(_ mark: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .dataInvalid, "the lock must not hold the marks of a merge conflict: \"\(mark)\"", at: place,
      help: "resolve the conflict, or \(writeAnew)")
  }

  fileprivate static func faultyLine(_ fault: LockLine.Fault, at place: Place) -> Diagnostic {
    switch fault {
    case .fieldCount(let count):
      return Diagnostic(
        .dataInvalid, "a line of the lock must have nine fields; this one has \(count)", at: place,
        help: writeAnew)
    case .unknownKind(let kind):
      let kinds = Claim.Kind.allCases.map(\.rawValue)
      let near = suggestion(for: kind, among: kinds)
      return Diagnostic(
        .dataInvalid, "a line of the lock must begin with a kind of claim: \"\(kind)\"", at: place,
        help: near.isEmpty
          ? "the kinds are \(kinds.joined(separator: ", ")); or \(writeAnew)" : near)
    case .field(let role):
      return Diagnostic(
        .dataInvalid, "a line of the lock must give \(role)", at: place, help: writeAnew)
    }
  }

  fileprivate static func repeatedLine(
    _ line: LockLine, at place: Place, first: Place
  ) -> Diagnostic {
    Diagnostic(
      .dataInvalid,
      "a claim must have one line in the lock: \(line.key.ordinal) of \"\(line.owner)\" "
        + "on \"\(line.source)\" is given twice",
      at: place, help: writeAnew, related: [Related(first, "given here first")])
  }

  fileprivate static func unsortedLine(at place: Place) -> Diagnostic {
    Diagnostic(
      .dataInvalid, "the lock's lines must be sorted by file, source and number", at: place,
      help: writeAnew)
  }
}
