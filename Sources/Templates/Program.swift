import Base

/// All templates of a site as one array of operations and the tables that these point into.
struct Program: Sendable {
  private(set) var operations: [Operation] = []
  /// Where each operation comes from.
  private(set) var origins: [Origin] = []
  private(set) var literals: [UInt8] = []
  private(set) var names: [Name] = []
  var callSites: [CallSite] = []
  var blockSites: [BlockSite] = []
  var overrideSites: [OverrideSite] = []

  /// The templates in the order of their files.
  let files: [InputFile]
  let templateNames: [String]
  /// Where each template starts.
  var entries: [Int32] = []
  private let numbers: [String: Int32]

  /// - Parameter variant: the folder below templates/ whose files stand for those of the same name
  ///   outside it; empty for none.
  init(_ files: [InputFile], variant: String = "") {
    let start = variant.isEmpty ? nil : "templates/\(variant)/"
    let isOfVariant = { (file: InputFile) in start.map { file.path.hasPrefix($0) } ?? false }
    // The first of a name counts.
    let files = files.filter(isOfVariant) + files.filter { !isOfVariant($0) }
    self.files = files
    let names = files.map { file in
      let name = templateName(of: file.path)
      return isOfVariant(file) ? String(name.dropFirst(variant.count + 1)) : name
    }
    templateNames = names
    let numbered = names.enumerated().map { ($1, Int32($0)) }
    numbers = Dictionary(numbered, uniquingKeysWith: { first, _ in first })
  }

  /// The index of a template.
  func template(_ name: String) -> Int32? { numbers[name] }

  func text(of path: Path) -> String {
    path.count == 0 ? "." : names[path.range].map(\.text).joined(separator: ".")
  }

  func place(of operation: Int) -> Place {
    let origin = origins[operation]
    return files[Int(origin.file)].place(Int(origin.lower)..<Int(origin.upper))
  }

  /// The name of the template in which an operation stands.
  func template(at operation: Int) -> String {
    templateNames[Int(origins[operation].file)]
  }
}

// MARK: - Building

extension Program {
  mutating func append(_ operation: Operation, from origin: Origin) {
    operations.append(operation)
    origins.append(origin)
  }

  /// Adds text to the text before it; false where a line's start between them must be kept.
  mutating func join(_ text: Operation) -> Bool {
    guard let last = operations.last,
      let (before, _) = last.text, let (after, startsLine) = text.text, before.end == after.start,
      // An empty run marks the start of a line: it would be lost within another.
      !after.isEmpty, startsLine == endsLine(before)
    else { return false }
    let joined = Run(start: before.start, end: after.end)
    if case .line = last {
      operations[operations.count - 1] = .line(joined)
    } else {
      operations[operations.count - 1] = .text(joined)
    }
    return true
  }

  private func endsLine(_ run: Run) -> Bool {
    !run.isEmpty && literals[Int(run.end) - 1] == 0x0A
  }

  /// Copies text without up to `dedent` blanks at the start of each of its lines.
  mutating func literal(_ bytes: [UInt8], _ range: Range<Int>, dedent: Int) -> Run {
    let start = Int32(literals.count)
    var offset = range.lowerBound
    while offset < range.upperBound {
      if dedent > 0, bytes.isLineStart(offset) {
        let limit = min(offset + dedent, range.upperBound)
        while offset < limit, bytes.isBlank(at: offset) { offset += 1 }
      }
      let lineEnd = bytes[offset..<range.upperBound].firstIndex(of: 0x0A).map { $0 + 1 }
      let end = lineEnd ?? range.upperBound
      literals.append(contentsOf: bytes[offset..<end])
      offset = end
    }
    return Run(start: start, end: Int32(literals.count))
  }

  mutating func path(_ text: String) -> Path {
    let start = Int32(names.count)
    guard text != "." else { return Path(start: start, count: 0) }
    names += text.split(separator: ".", omittingEmptySubsequences: false).map { Name(String($0)) }
    return Path(start: start, count: Int32(names.count) - start)
  }

  /// Lets a section that is skipped go on at the next operation.
  mutating func endSection(at index: Int) {
    let end = Int32(operations.count)
    switch operations[index] {
    case .section(let path, _): operations[index] = .section(path, end: end)
    case .inverted(let path, _): operations[index] = .inverted(path, end: end)
    default: preconditionFailure("only sections wait for their end")
    }
  }
}

/// `partials/head` for `templates/partials/head.mustache`.
private func templateName(of path: String) -> String {
  let below = path.hasPrefix("templates/") ? path.dropFirst("templates/".count) : path[...]
  return String(below.hasSuffix(".mustache") ? below.dropLast(".mustache".count) : below)
}
