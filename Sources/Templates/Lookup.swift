/// A value that a template can reach.
///
/// A place and no copy, whose references would be counted: all that a page's templates can reach
/// hangs from its root value, which stands unchanged until the page is done.
typealias Found = UnsafePointer<Value>

/// What a section has opened: a value, and the names in it where it is a record.
struct Context {
  let value: Found
  let fields: Record.Fields

  init(_ value: Found) {
    self.value = value
    fields = value.fields
  }
}

/// Names against values.
extension Renderer {
  /// The value that a name stands for; nil, and reported, where nothing answers to it.
  mutating func find(_ path: Path) -> Found? {
    guard let value = look(up: path) else {
      reportMissing(path)
      return nil
    }
    return value
  }

  /// The innermost context that knows the first name decides.
  private func look(up path: Path) -> Found? {
    guard path.count > 0 else { return contexts.last?.value }
    let start = Int(path.start)
    let value = contexts.withUnsafeBufferPointer { contexts -> Found? in
      var index = contexts.count
      while index > 0 {
        index -= 1
        if let value = find(start, in: contexts[index].fields) { return value }
      }
      return nil
    }
    guard path.count > 1, let value else { return value }
    return part(of: value, path.range.dropFirst())
  }

  /// What the rest of a dotted name stands for; the parts of what has no value have none either.
  private func part(of value: Found, _ names: Range<Int>) -> Found? {
    var value = value
    for index in names where !value.isEmpty {
      guard let part = find(index, in: value.fields) else { return nil }
      value = part
    }
    return value
  }

  /// The field that has one of the program's names.
  private func find(_ name: Int, in fields: Record.Fields) -> Found? {
    fields.find(code.names[name], hint: &hints[name])
  }
}

extension Found {
  fileprivate var isEmpty: Bool {
    if case .empty = pointee { true } else { false }
  }

  /// The fields of a record; none of any other value.
  fileprivate var fields: Record.Fields {
    guard case .record(let record) = pointee else { return Record.Fields(start: nil, count: 0) }
    return record.places
  }
}

extension Record.Fields {
  /// - Parameter place: where the name was last found, in this record or another; then where it is.
  fileprivate func find(_ name: Name, hint place: inout Int) -> Found? {
    if place < count, self[place].0 == name { return value(at: place) }
    guard let index = indices.first(where: { self[$0].0 == name }) else { return nil }
    place = index
    return value(at: index)
  }

  private func value(at index: Int) -> Found? {
    guard let start = baseAddress else { return nil }
    let field = UnsafeRawPointer(start + index)
    return (field + valueOffset).assumingMemoryBound(to: Value.self)
  }

  /// A tuple's second part lies behind the first, at the next multiple of its own alignment.
  private var valueOffset: Int {
    let alignment = MemoryLayout<Value>.alignment
    return (MemoryLayout<Name>.size + alignment - 1) / alignment * alignment
  }
}

// MARK: - For messages

extension Renderer {
  /// The part at which a look-up fails: the part's index and what it was looked for in, nil for
  /// the first part.
  func failure(of path: Path) -> (part: Int, container: Value?) {
    var last: Found?
    for count in 1..<path.count {
      let start = Path(start: path.start, count: count)
      guard let container = look(up: start) else { return (Int(count) - 1, last?.pointee) }
      last = container
    }
    return (Int(path.count) - 1, last?.pointee)
  }

  /// The names that may stand first in a path here, innermost record first.
  var namesInSight: [Name] {
    var names: [Name] = []
    for context in contexts.reversed() {
      guard case .record(let record) = context.value.pointee else { continue }
      names += record.names.filter { !names.contains($0) }
    }
    return names
  }
}
