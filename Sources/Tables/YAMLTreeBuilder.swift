import Base
import CYAML

/// Turns libyaml's events into a tree.
///
/// Each reading function starts with the value's first event as the current one and leaves its
/// last. Recursion is bounded by `DataLimits.depth`.
struct YAMLTreeBuilder: ~Copyable {
  /// What went wrong so far; reading goes on after a key given twice.
  private(set) var diagnostics: [Diagnostic] = []

  private let source: YAMLEventSource
  private let offsets: YAMLOffsets
  private let file: InputFile
  private let code: DiagnosticCode
  private var anchors: [String: DataNode] = [:]
  private var aliasedNodes = 0

  init(
    _ source: consuming YAMLEventSource, _ offsets: YAMLOffsets, in file: InputFile,
    code: DiagnosticCode
  ) {
    self.source = source
    self.offsets = offsets
    self.file = file
    self.code = code
  }

  /// Reads the one document; nil where the text cannot be read to its end.
  mutating func document() -> DataNode? {
    do throws(Refusal) {
      try advance()  // The stream's start
      try advance()
      guard type == YAML_DOCUMENT_START_EVENT else {
        return DataNode(.scalar(Scalar("", .plain)), range: range)
      }
      try advance()
      let node = try node(depth: 1)
      try advance()  // The document's end
      try advance()
      guard type == YAML_STREAM_END_EVENT else { throw .severalDocuments(code, at: place) }
      return node
    } catch {
      diagnostics.append(error.diagnostic)
      return nil
    }
  }

  private mutating func node(depth: Int) throws(Refusal) -> DataNode {
    switch type {
    case YAML_SCALAR_EVENT: return try scalar()
    case YAML_ALIAS_EVENT: return try alias(depth: depth)
    default:
      guard depth <= DataLimits.depth else { throw Refusal(.tooDeep(at: place)) }
      return type == YAML_MAPPING_START_EVENT ? try map(depth: depth) : try list(depth: depth)
    }
  }

  private mutating func scalar() throws(Refusal) -> DataNode {
    let event = source.event.pointee.data.scalar
    let text = String(
      decoding: UnsafeBufferPointer(start: event.value, count: event.length), as: UTF8.self)
    let isPlain = event.style == YAML_PLAIN_SCALAR_STYLE
    var scalar = Scalar(text, isPlain ? .plain : .string)
    if let tag = event.tag {
      scalar = try YAMLTag(String(cString: tag)).retype(scalar, code, at: place)
    }
    let node = DataNode(.scalar(scalar), range: range)
    if let anchor = event.anchor { anchors[String(cString: anchor)] = node }
    return node
  }

  private mutating func list(depth: Int) throws(Refusal) -> DataNode {
    let event = source.event.pointee.data.sequence_start
    let anchor = event.anchor.map { String(cString: $0) }
    try checkTag(event.tag, is: "!!seq")
    let start = range.lowerBound
    var nodes: [DataNode] = []
    try advance()
    while type != YAML_SEQUENCE_END_EVENT {
      nodes.append(try node(depth: depth + 1))
      try advance()
    }
    let node = DataNode(.list(nodes), range: start..<end(after: nodes.last?.range))
    if let anchor { anchors[anchor] = node }
    return node
  }

  private mutating func map(depth: Int) throws(Refusal) -> DataNode {
    let event = source.event.pointee.data.mapping_start
    let anchor = event.anchor.map { String(cString: $0) }
    try checkTag(event.tag, is: "!!map")
    let start = range.lowerBound
    var entries: [DataNode.Entry] = []
    var seen = SeenKeys()
    try advance()
    while type != YAML_MAPPING_END_EVENT {
      let (key, keyRange) = try key()
      try advance()
      let value = try node(depth: depth + 1)
      if let first = seen.firstIndex(of: key, in: entries) {
        report(key, at: keyRange, first: entries[first].keyRange)
      } else {
        entries.append(DataNode.Entry(key: key, keyRange: keyRange, value: value))
      }
      try advance()
    }
    let node = DataNode(.map(entries), range: start..<end(after: entries.last?.value.range))
    if let anchor { anchors[anchor] = node }
    return node
  }

  private func key() throws(Refusal) -> (String, Range<Int>) {
    guard type == YAML_SCALAR_EVENT else { throw .keyNotText(code, at: place) }
    let event = source.event.pointee.data.scalar
    guard event.length > 0 || event.style != YAML_PLAIN_SCALAR_STYLE else {
      throw .keyNotText(code, at: place)
    }
    let bytes = UnsafeBufferPointer(start: event.value, count: event.length)
    return (String(decoding: bytes, as: UTF8.self), range)
  }

  /// The node that an alias stands for; its range is the alias's, those within are the anchor's.
  private mutating func alias(depth: Int) throws(Refusal) -> DataNode {
    let name = source.event.pointee.data.alias.anchor.map { String(cString: $0) } ?? ""
    guard let node = anchors[name] else {
      throw .unknownAnchor(name, among: anchors.keys.sorted(), code, at: place)
    }
    let extent = node.extent
    guard depth + extent.depth - 1 <= DataLimits.depth + 1 else {
      throw Refusal(.tooDeep(at: place))
    }
    aliasedNodes += extent.nodes
    guard aliasedNodes <= DataLimits.aliasedNodes else { throw .tooManyAliases(at: place) }
    return DataNode(node.content, range: range)
  }
}

// MARK: - Events and places

extension YAMLTreeBuilder {
  private var type: yaml_event_type_t { source.event.pointee.type }

  private var range: Range<Int> {
    let event = source.event.pointee
    let start = offsets.byteOffset(of: Int(event.start_mark.index))
    return start..<max(start, offsets.byteOffset(of: Int(event.end_mark.index)))
  }

  private var place: Place { file.place(range) }

  /// Where a list or map ends: a block's end has no text of its own, so its last child's does.
  private func end(after last: Range<Int>?) -> Int {
    let closing = range
    guard closing.isEmpty, let last else { return closing.upperBound }
    return last.upperBound
  }

  private func advance() throws(Refusal) {
    guard source.advance() else {
      throw Refusal(source.problem.diagnostic(code, in: file, offsets))
    }
  }

  private func checkTag(
    _ tag: UnsafeMutablePointer<yaml_char_t>?, is collection: String
  ) throws(Refusal) {
    guard let tag else { return }
    try YAMLTag(String(cString: tag)).check(is: collection, code, at: place)
  }

  private mutating func report(_ key: String, at place: Range<Int>, first: Range<Int>) {
    diagnostics.append(
      .keyGivenTwice(key, code, at: file.place(place), first: file.place(first)))
  }
}
