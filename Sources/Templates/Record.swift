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

// MARK: - Where fields lie

extension Record {
  /// Fields in the order in which they were given; of a name that is given twice the last stands.
  typealias Fields = UnsafeBufferPointer<(Name, Value)>

  /// Where the fields lie, for as long as somebody holds the record unchanged.
  var places: Fields { fields.withUnsafeBufferPointer { $0 } }
}
