/// A handful of named values, in the order in which they were first set.
///
/// Look-up scans for an integer: records are small, and hashing showed in profiles.
package struct Record: Sendable {
  /// One array and not two: each time a record is passed on, one reference is counted.
  ///
  /// Its tuples have no labels: an array of tuples that differ in labels alone is converted
  /// element by element, by dynamic casts.
  private var fields: [(Name, Value)] = []

  package init() {}

  /// The last value of a name that is given twice stands.
  ///
  /// The array is kept as it is: pages make some fifty records each.
  package init(_ fields: [(Name, Value)]) {
    self.fields = fields
  }

  /// Each name once.
  package var names: [Name] {
    fields.indices.filter { index(of: fields[$0].0, before: $0) == nil }.map { fields[$0].0 }
  }

  package subscript(name: Name) -> Value? {
    get { index(of: name).map { fields[$0].1 } }
    set {
      if let newValue {
        set(name, to: newValue)
      } else if let index = index(of: name) {
        fields.remove(at: index)
        self[name] = nil
      }
    }
  }

  package mutating func set(_ name: Name, to value: Value) {
    if let index = index(of: name) {
      fields[index].1 = value
    } else {
      fields.append((name, value))
    }
  }

  private func index(of name: Name, before end: Int) -> Int? {
    fields[..<end].firstIndex { $0.0 == name }
  }

  private func index(of name: Name) -> Int? {
    fields.lastIndex { $0.0 == name }
  }
}

extension Record: ExpressibleByDictionaryLiteral {
  package init(dictionaryLiteral fields: (Name, Value)...) {
    self.init(fields)
  }
}

// MARK: - Dotted names

extension Record {
  /// Names of the program, as a template's dotted name lists them.
  typealias Names = Slice<UnsafeBufferPointer<Name>>

  /// The value at the end of a dotted name that starts here.
  ///
  /// Goes down without copying the values between, which would count references at each step.
  func find(_ names: Names) -> Lookup {
    guard let first = names.first else { return .elsewhere }
    return fields.withUnsafeBufferPointer { fields in
      for field in fields.indices.reversed() where fields[field].0 == first {
        return fields[field].1.part(names.dropFirst())
      }
      return .elsewhere
    }
  }

  enum Lookup {
    case found(Value)
    /// The first name is known here, a later one is not.
    case broken
    /// The first name is not known here.
    case elsewhere
  }
}

extension Value {
  /// The value at the end of the rest of a dotted name; without a rest, this one.
  fileprivate func part(_ names: Record.Names) -> Record.Lookup {
    guard !names.isEmpty else { return .found(self) }
    switch self {
    case .record(let record):
      if case .found(let value) = record.find(names) { return .found(value) }
      return .broken
    // The parts of what has no value have none either.
    case .empty: return .found(.empty)
    case .bool, .text, .markup, .path, .list: return .broken
    }
  }

  func find(_ names: Record.Names) -> Record.Lookup {
    guard case .record(let record) = self else { return .elsewhere }
    return record.find(names)
  }
}
