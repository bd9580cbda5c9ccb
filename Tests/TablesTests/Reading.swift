import Base
import Tables

/// Data in, text out: what a reading gave, one line for the tree and one for each finding.
struct Reading: Equatable {
  var tree: String
  var findings: [String]
}

/// Reads a text as the file of that name.
func read(_ text: String, as path: String) -> Reading {
  read(Array(text.utf8), as: path)
}

func read(_ bytes: [UInt8], as path: String) -> Reading {
  let (node, diagnostics) = readNode(bytes, as: path)
  return Reading(tree: node.map(dump) ?? "nothing", findings: diagnostics.map(line))
}

func readNode(_ bytes: [UInt8], as path: String) -> (node: DataNode?, diagnostics: [Diagnostic]) {
  let file = InputFile(path: path, bytes: bytes)
  guard let format = DataFormats.format(ofFileAt: path) else { return (nil, []) }
  return format.read(file)
}

/// A plain scalar stands bare, a string in quotation marks, others after their kind.
func dump(_ node: DataNode) -> String {
  switch node.content {
  case .scalar(let scalar): dump(scalar)
  case .list(let nodes): "[" + nodes.map(dump).joined(separator: ", ") + "]"
  case .map(let entries):
    "{" + entries.map { "\($0.key): \(dump($0.value))" }.joined(separator: ", ") + "}"
  }
}

func dump(_ scalar: Scalar) -> String {
  switch scalar.kind {
  case .plain: scalar.text
  case .string: "\"\(scalar.text)\""
  case .number: "number \(scalar.text)"
  case .bool: "bool \(scalar.text)"
  case .null: "null"
  case .date: "date \(scalar.text)"
  }
}

/// `line:column-column code: message | help | line:column: note`, empty parts left out.
func line(_ diagnostic: Diagnostic) -> String {
  let place = diagnostic.place
  let end =
    place.endLine == place.line ? "\(place.endColumn)" : "\(place.endLine):\(place.endColumn)"
  var parts = [
    "\(place.line):\(place.column)-\(end) \(diagnostic.code.rawValue): \(diagnostic.message)"
  ]
  if !diagnostic.help.isEmpty { parts.append(diagnostic.help) }
  parts += diagnostic.related.map { "\($0.place.line):\($0.place.column): \($0.message)" }
  return parts.joined(separator: " | ")
}

/// Each key and value with the text at its range: `key=value`, containers after their children.
func places(_ text: String, as path: String) -> [String] {
  let bytes = Array(text.utf8)
  guard let node = readNode(bytes, as: path).node else { return [] }
  func excerpt(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
  func walk(_ node: DataNode) -> [String] {
    switch node.content {
    case .scalar: []
    case .list(let nodes): nodes.flatMap { walk($0) + [excerpt($0.range)] }
    case .map(let entries):
      entries.flatMap { walk($0.value) + [excerpt($0.keyRange) + "=" + excerpt($0.value.range)] }
    }
  }
  return walk(node)
}

/// A small generator with a seed, so that a failing case comes again.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  /// SplitMix64.
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
