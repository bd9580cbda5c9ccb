/// A handful of named values, in the order in which they were first set.
///
/// Look-up scans for an integer: records are small, and hashing showed in profiles. Each name is
/// given once.
package struct Record: Sendable {
  /// One array and not two: each time a record is passed on, one reference is counted.
  ///
  /// Its tuples have no labels: an array of tuples that differ in labels alone is converted
  /// element by element, by dynamic casts.
  private var fields: [(Name, Value)] = []

  package init() {}

  /// The array is kept as it is: pages make some fifty records each.
  package init(_ fields: [(Name, Value)]) {
    self.fields = fields
    assert(Set(fields.map(\.0)).count == fields.count, "a name is given twice")
  }

  package var names: [Name] { fields.map(\.0) }

  package subscript(name: Name) -> Value? {
    get { index(of: name).map { fields[$0].1 } }
    set {
      if let newValue {
        set(name, to: newValue)
      } else if let index = index(of: name) {
        fields.remove(at: index)
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

  private func index(of name: Name) -> Int? {
    fields.firstIndex { $0.0 == name }
  }
}

extension Record: ExpressibleByDictionaryLiteral {
  package init(dictionaryLiteral fields: (Name, Value)...) {
    self.init(fields)
  }
}

// MARK: - Where fields lie

extension Record {
  /// Fields in the order in which they were given.
  typealias Fields = UnsafeBufferPointer<(Name, Value)>

  /// Where the fields lie, for as long as somebody holds the record unchanged.
  var places: Fields { fields.withUnsafeBufferPointer { $0 } }
}
