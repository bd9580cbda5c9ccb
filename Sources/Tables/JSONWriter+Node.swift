package import Base

extension JSONWriter {
  /// Writes a tree; plain scalars get their kind by the core schema of YAML.
  package mutating func write(_ node: DataNode) {
    switch node.content {
    case .scalar(let scalar): write(scalar.resolved)
    case .list(let nodes):
      array { json in
        for node in nodes { json.write(node) }
      }
    case .map(let entries):
      object { json in
        for entry in entries {
          json.key(entry.key)
          json.write(entry.value)
        }
      }
    }
  }

  /// Writes a single value by its kind; plain ones, dates, infinities and NaN are strings.
  package mutating func write(_ scalar: Scalar) {
    switch scalar.kind {
    case .plain, .string, .date: string(scalar.text)
    case .null: null()
    case .bool: bool(scalar.bool == true)
    case .number:
      if let literal = scalar.jsonNumber { number(literal: literal) } else { string(scalar.text) }
    }
  }
}
