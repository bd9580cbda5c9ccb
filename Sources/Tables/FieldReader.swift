package import Base

/// Reads the fields of one map by type and gathers what is wrong with them.
///
/// A field that is absent, or null, is nil and no finding; so is one of the wrong type, which is
/// reported. `finish` reports the keys that nothing has asked for.
/// ```swift
/// var fields = FieldReader(node, in: file, code: .frontMatterInvalid)
/// let title = fields.requiredText("title")
/// let date = fields.date("date")
/// fields.finish(foreign: ["lastmod": "reviewed"])
/// diagnostics += fields.diagnostics
/// ```
/// Keys are compared one after another: maps are small, and a dictionary a page would cost more.
package struct FieldReader: Sendable {
  package private(set) var diagnostics: [Diagnostic] = []

  private let file: InputFile
  private let code: DiagnosticCode
  private let entries: [DataNode.Entry]
  private let range: Range<Int>
  private var isUsed: [Bool]
  private var known: [String] = []

  /// - Parameter node: a map; null stands for an empty one, anything else is reported.
  package init(_ node: DataNode, in file: InputFile, code: DiagnosticCode) {
    self.file = file
    self.code = code
    range = node.range
    entries = node.map ?? []
    isUsed = Array(repeating: false, count: entries.count)
    known.reserveCapacity(24)
    if node.map == nil, node.scalar?.isNull != true {
      diagnostics.append(.notAMap(code, at: file.place(range)))
    }
  }

  /// The keys of the map, in order.
  package var keys: [String] { entries.map(\.key) }

  /// The value of a key, which counts as asked for; nil where it is absent or null.
  package mutating func node(_ key: String) -> DataNode? {
    known.append(key)
    guard let index = entries.firstIndex(where: { $0.key == key }) else { return nil }
    isUsed[index] = true
    let value = entries[index].value
    return value.scalar?.isNull == true ? nil : value
  }

  /// Whether the key is there and has no value.
  func isEmpty(_ key: String) -> Bool {
    entries.contains { $0.key == key && $0.value.scalar?.isNull == true }
  }

  /// The place of a key's value, else of the map's start: for findings of the caller.
  package func place(of key: String) -> Place {
    guard let entry = entries.first(where: { $0.key == key }) else { return start }
    // A cell's key stands in the header, far from the row.
    let hasOwnKey = range.contains(entry.keyRange.lowerBound)
    let isMarked = !entry.value.range.isEmpty || !hasOwnKey
    return file.place(isMarked ? entry.value.range : entry.keyRange)
  }

  /// The place of a value's bytes.
  package func place(_ range: Range<Int>) -> Place { file.place(range) }

  /// The place of the map's first key: where a missing field would stand.
  package var start: Place {
    file.place(entries.first?.keyRange ?? range.lowerBound..<range.lowerBound)
  }

  /// Adds a finding of the caller's own, with this reader's code.
  package mutating func report(_ message: String, at place: Place, help: String = "") {
    diagnostics.append(Diagnostic(code, message, at: place, help: help))
  }

  /// Reports each key that nothing has asked for, with the nearest that something has.
  ///
  /// - Parameter foreign: keys of other generators, with ours.
  package mutating func finish(foreign: [String: String] = [:]) {
    for index in entries.indices where !isUsed[index] {
      let key = entries[index].key
      let inOtherCase = known.first { $0.lowercased() == key.lowercased() }
      let help =
        (inOtherCase ?? foreign[key]).map { "the field is called \"\($0)\" here" }
        ?? suggestion(for: key, among: known)
      report("unknown field \"\(key)\"", at: file.place(entries[index].keyRange), help: help)
    }
  }

  /// The keys that nothing has asked for, each with the nearest that something has.
  var unusedKeys: [(key: String, place: Place, near: String?)] {
    entries.indices.filter { !isUsed[$0] }.map { index in
      let key = entries[index].key
      return (key, file.place(entries[index].keyRange), nearestName(to: key, among: known))
    }
  }

  package mutating func add(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }

  /// A reader of a map within this one; its findings come back by `absorb`.
  func reader(of node: DataNode) -> FieldReader {
    FieldReader(node, in: file, code: code)
  }

  mutating func absorb(_ inner: FieldReader) {
    diagnostics += inner.diagnostics
  }
}

extension Diagnostic {
  fileprivate static func notAMap(_ code: DiagnosticCode, at place: Place) -> Diagnostic {
    Diagnostic(
      code, "a map of fields must stand here", at: place, help: "write \"key: value\" lines")
  }
}
