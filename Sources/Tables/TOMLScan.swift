/// The walk over a TOML text that finds its places.
///
/// It follows every valid text exactly, and any other up to where the library refuses it.
struct TOMLScan {
  let bytes: UnsafeBufferPointer<UInt8>
  let end: Int
  var index: Int
  private(set) var problem: TOMLProblem?

  init(_ bytes: UnsafeBufferPointer<UInt8>, in text: Range<Int>) {
    self.bytes = bytes
    index = text.lowerBound
    end = text.upperBound
  }

  /// Reads headers and pairs to the text's end.
  mutating func document(into places: inout TOMLPlaces) {
    var table = TOMLPlaces.root
    skipSpace()
    while index < end {
      let start = index
      if current == UInt8(ascii: "[") {
        table = header(into: &places)
      } else {
        pair(of: table, into: &places)
      }
      skipSpace()
      // A valid text always leads on; this keeps any other from looping.
      if index == start { index += 1 }
    }
  }

  /// `[a.b]` or `[[a.b]]`: the table that it opens.
  private mutating func header(into places: inout TOMLPlaces) -> Int {
    let start = index
    index += 1
    let isElement = current == UInt8(ascii: "[")
    if isElement { index += 1 }
    skipBlanks()
    // The library aborts the program where a header has no key.
    guard isKeyStart(current) || current == UInt8(ascii: "]") else {
      stop(.keyMissing, at: index)
      return TOMLPlaces.root
    }
    var table = path(from: TOMLPlaces.root, into: &places, throughLists: true)
    skipBlanks()
    while current == UInt8(ascii: "]") { index += 1 }
    if isElement { table = places.append(to: table, at: start..<index) }
    places.end(table, with: start..<index)
    return table
  }

  /// `a.b = value`.
  private mutating func pair(of table: Int, into places: inout TOMLPlaces) {
    let place = path(from: table, into: &places, throughLists: false)
    skipBlanks()
    // The library refuses a key without a value, in words of its own.
    guard current == UInt8(ascii: "=") else { return index = end }
    index += 1
    skipBlanks()
    value(at: place, into: &places)
  }

  /// A dotted key; a header's leads through the last element of lists on its way.
  private mutating func path(
    from table: Int, into places: inout TOMLPlaces, throughLists: Bool
  ) -> Int {
    var place = table
    while true {
      skipBlanks()
      let (name, range) = keyName()
      place = places.enter(.key(name), of: place, at: range)
      check(places.depth(of: place), at: range.lowerBound)
      skipBlanks()
      guard current == UInt8(ascii: ".") else { return place }
      index += 1
      if throughLists { place = places.last(of: place) }
    }
  }

  private mutating func value(at place: Int, into places: inout TOMLPlaces) {
    let start = index
    switch current {
    case UInt8(ascii: "["): list(at: place, into: &places)
    case UInt8(ascii: "{"): inlineTable(at: place, into: &places)
    case UInt8(ascii: "\""), UInt8(ascii: "'"): string()
    default: word()
    }
    places.end(place, with: start..<index)
  }

  private mutating func list(at place: Int, into places: inout TOMLPlaces) {
    index += 1
    skipSpace()
    while index < end, current != UInt8(ascii: "]") {
      let start = index
      let element = places.append(to: place, at: start..<start)
      check(places.depth(of: element), at: start)
      if problem != nil { return }
      value(at: element, into: &places)
      skipSpace()
      if current == UInt8(ascii: ",") { index += 1 }
      skipSpace()
      if index == start { index += 1 }
    }
    index = min(index + 1, end)
  }

  private mutating func inlineTable(at place: Int, into places: inout TOMLPlaces) {
    index += 1
    skipSpace()
    while index < end, current != UInt8(ascii: "}") {
      let start = index
      pair(of: place, into: &places)
      skipSpace()
      if current == UInt8(ascii: ",") { index += 1 }
      skipSpace()
      if index == start { index += 1 }
    }
    index = min(index + 1, end)
  }
}

// MARK: - Problems

extension TOMLScan {
  /// Ends the scan: nothing after this place is looked at.
  mutating func stop(_ kind: TOMLProblem.Kind, at offset: Int) {
    if problem == nil { problem = TOMLProblem(kind: kind, offset: offset) }
    index = end
  }

  /// Bounds the depth, on which the library's recursion rests as well as ours.
  private mutating func check(_ depth: Int, at offset: Int) {
    if depth > DataLimits.depth + 1 { stop(.tooDeep, at: offset) }
  }
}
