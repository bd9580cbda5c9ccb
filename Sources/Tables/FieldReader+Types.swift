extension FieldReader {
  /// Any scalar, as the file writes it.
  package mutating func scalar(_ key: String) -> Located<Scalar>? {
    value(key, "a single value") { $0 }
  }

  /// A text; numbers and dates count as what they say.
  package mutating func text(_ key: String) -> Located<String>? {
    value(key, "a text") { $0.textValue }
  }

  /// A text that must be there and say something.
  package mutating func requiredText(_ key: String) -> Located<String>? {
    let text = text(key)
    if let text, !text.value.isEmpty { return text }
    if text != nil || isEmpty(key) {
      report("\"\(key)\" must not be empty", at: place(of: key))
    } else if !keys.contains(key) {
      report("\"\(key)\" is required", at: start, help: "add \"\(key)\"")
    }
    return nil
  }

  /// `true` or `false`, and no other word.
  package mutating func bool(_ key: String) -> Located<Bool>? {
    value(key, "true or false") { $0.bool }
  }

  package mutating func integer(
    _ key: String, in range: ClosedRange<Int> = Int.min...Int.max
  ) -> Located<Int>? {
    let bounds =
      range.upperBound < .max
      ? " from \(range.lowerBound) to \(range.upperBound)"
      : range.lowerBound > .min ? ", \(range.lowerBound) or more" : ""
    return value(key, "a whole number" + bounds) { scalar in
      scalar.integer.flatMap { range.contains($0) ? $0 : nil }
    }
  }

  /// A finite number.
  package mutating func number(_ key: String) -> Located<Double>? {
    value(key, "a number") { scalar in scalar.number.flatMap { $0.isFinite ? $0 : nil } }
  }

  package mutating func date(_ key: String) -> Located<PartialDate>? {
    let written = node(key)?.scalar?.text ?? ""
    let isOfTheForm =
      written.utf8.count == 10 && written.utf8.allSatisfy { "0123456789-".utf8.contains($0) }
    return value(
      key, isOfTheForm ? "a day that there is" : "a date: YYYY, YYYY-MM or YYYY-MM-DD"
    ) { $0.dateValue }
  }

  /// Texts; a single one counts as a list of one, and none as an empty list.
  package mutating func texts(_ key: String) -> [Located<String>] {
    guard let node = node(key) else { return [] }
    return (node.list ?? [node]).compactMap { element in
      value(of: element, key, "a list of texts") { $0.isNull ? nil : $0.textValue }
    }
  }

  /// Nodes of a list; a single scalar or map counts as a list of one.
  package mutating func nodes(_ key: String) -> [DataNode] {
    node(key).map { $0.list ?? [$0] } ?? []
  }

  /// A map, by a reader of its own; keys that `read` does not ask for are reported.
  package mutating func map<Value>(
    _ key: String, foreign: [String: String] = [:], read: (inout FieldReader) -> Value
  ) -> Located<Value>? {
    node(key).flatMap { map(of: $0, key, "a map of fields", foreign: foreign, read: read) }
  }

  /// A list of maps, each by a reader of its own; a single map counts as a list of one.
  package mutating func maps<Value>(
    _ key: String, foreign: [String: String] = [:], read: (inout FieldReader) -> Value
  ) -> [Located<Value>] {
    nodes(key).compactMap {
      map(of: $0, key, "a list of maps", foreign: foreign, read: read)
    }
  }

  /// The same, with plain texts among the maps that stand for one.
  package mutating func maps<Value>(
    _ key: String, orTexts asMap: (String) -> Value, read: (inout FieldReader) -> Value
  ) -> [Value] {
    nodes(key).compactMap { node in
      node.map == nil
        ? value(of: node, key, "a list of maps or texts") { $0.textValue.map(asMap) }?.value
        : map(of: node, key, "a list of maps", foreign: [:], read: read)?.value
    }
  }

  /// A map that may hold other programs' keys: of those that `read` does not ask for, only what is
  /// nearly one that it does is reported. What is no map at all is theirs too.
  package mutating func openMap(_ key: String, read: (inout FieldReader) -> Void) {
    guard let node = node(key), node.map != nil else { return }
    var inner = reader(of: node)
    read(&inner)
    for unused in inner.unusedKeys {
      guard let near = unused.near else { continue }
      inner.report(
        "unknown field \"\(unused.key)\"", at: unused.place, help: "did you mean \"\(near)\"?")
    }
    absorb(inner)
  }

  private mutating func map<Value>(
    of node: DataNode, _ key: String, _ type: String, foreign: [String: String],
    read: (inout FieldReader) -> Value
  ) -> Located<Value>? {
    guard node.map != nil else {
      report("\"\(key)\" must be \(type)", at: place(node.range))
      return nil
    }
    var inner = reader(of: node)
    let value = read(&inner)
    inner.finish(foreign: foreign)
    absorb(inner)
    return Located(value, node.range)
  }

  private mutating func value<Value>(
    _ key: String, _ type: String, _ convert: (Scalar) -> Value?
  ) -> Located<Value>? {
    node(key).flatMap { value(of: $0, key, type, convert) }
  }

  private mutating func value<Value>(
    of node: DataNode, _ key: String, _ type: String, _ convert: (Scalar) -> Value?
  ) -> Located<Value>? {
    guard let value = node.scalar.flatMap(convert) else {
      report("\"\(key)\" must be \(type)", at: place(node.range))
      return nil
    }
    return Located(value, node.range)
  }
}

extension Scalar {
  /// What a text field takes: everything but the typed truth values and null.
  fileprivate var textValue: String? {
    kind == .bool || kind == .null ? nil : text
  }

  fileprivate var dateValue: PartialDate? {
    kind == .bool ? nil : PartialDate(text)
  }
}
