/// Names against values.
extension Renderer {
  /// The value that a name stands for; nil, and reported, where nothing answers to it.
  mutating func find(_ path: Path) -> Value? {
    guard let value = look(up: path) else {
      reportMissing(path)
      return nil
    }
    return value
  }

  private func look(up path: Path) -> Value? {
    guard path.count > 0 else { return contexts.last }
    let names = code.names[path.range]
    return contexts.withUnsafeBufferPointer { contexts in
      for index in stride(from: contexts.count - 1, through: 0, by: -1) {
        switch contexts[index].find(names) {
        case .found(let value): return value
        case .broken: return nil
        case .elsewhere: break
        }
      }
      return nil
    }
  }
}

// MARK: - For messages

extension Renderer {
  /// The part at which a look-up fails: the part's index and what it was looked for in, nil for
  /// the first part.
  func failure(of path: Path) -> (part: Int, container: Value?) {
    var last: Value?
    for count in 1..<path.count {
      let start = Path(start: path.start, count: count)
      guard let container = look(up: start) else { return (Int(count) - 1, last) }
      last = container
    }
    return (Int(path.count) - 1, last)
  }

  /// The names that may stand first in a path here, innermost record first.
  var namesInSight: [Name] {
    var names: [Name] = []
    for context in contexts.reversed() {
      guard case .record(let record) = context else { continue }
      names += record.names.filter { !names.contains($0) }
    }
    return names
  }
}
