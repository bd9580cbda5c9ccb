/// Members in one call.
extension JSONWriter {
  package mutating func member(_ name: StaticString, _ text: String) {
    key(name)
    quote(text)
    position = .value
  }

  /// A text in two parts, which need not be joined first.
  package mutating func member(_ name: StaticString, _ text: String, _ rest: String) {
    key(name)
    buffer.write("\"")
    escape(text)
    escape(rest)
    buffer.write("\"")
    position = .value
  }

  /// Writes one or more members, and returns them for `members(again:)` at the same depth.
  package mutating func members(_ members: (inout JSONWriter) -> Void) -> [UInt8] {
    separate()
    // As behind a key, what comes next needs no comma.
    position = .key
    let start = buffer.count
    members(&self)
    return buffer[start...]
  }

  package mutating func members(again bytes: [UInt8]) {
    separate()
    buffer.write(bytes)
    position = .value
  }

  @_disfavoredOverload
  package mutating func member(_ name: String, _ text: String) {
    key(name)
    string(text)
  }

  package mutating func member(_ name: String, _ value: Int) {
    key(name)
    number(value)
  }

  package mutating func member(_ name: String, _ flag: Bool) {
    key(name)
    bool(flag)
  }
}
