/// A text in the one typography in which quotations are compared, with the way back to its bytes.
///
/// Unit i stands for the bytes `starts[i]..<ends[i]` of the text as given. One unit is a scalar,
/// a space for any run of white space, a dash with the spaces around it, or an ellipsis.
/// Digits, signs, currency, spelling, order and case are as written.
struct NormalisedText: Sendable {
  enum LineEndHyphens {
    case kept
    /// In texts taken from a PDF, where a hyphen before a line end may be the line's only.
    case joined
  }

  private(set) var units: [UInt32] = []
  private(set) var starts: [UInt32] = []
  private(set) var ends: [UInt32] = []

  init(_ bytes: [UInt8], lineEndHyphens: LineEndHyphens = .kept) {
    precondition(bytes.count < Int(UInt32.max), "a text's places are 32 bits wide")
    units.reserveCapacity(bytes.count)
    starts.reserveCapacity(bytes.count)
    ends.reserveCapacity(bytes.count)
    let reader = NormalisingReader(bytes, lineEndHyphens: lineEndHyphens)
    var offset = 0
    while let item = reader.reader.item(at: offset) { offset = reader.read(item, into: &self) }
    if units.last == Unit.space { removeLast() }
  }

  /// The bytes that some units stand for.
  func bytes(of range: Range<Int>) -> Range<Int> {
    guard !range.isEmpty else { return 0..<0 }
    return Int(starts[range.lowerBound])..<Int(ends[range.upperBound - 1])
  }

  /// Whether a space would be the first, or stand beside another, a dash or an ellipsis.
  var swallowsSpace: Bool {
    guard let last = units.last else { return true }
    return last == Unit.space || last == Unit.ellipsis
  }

  mutating func append(_ unit: UInt32, _ start: Int, _ end: Int) {
    units.append(unit)
    starts.append(UInt32(start))
    ends.append(UInt32(end))
  }

  /// Takes back a space before a unit that swallows it; the start of what both stand for.
  mutating func takeSpace(before start: Int) -> Int {
    guard units.last == Unit.space, let first = starts.last else { return start }
    removeLast()
    return Int(first)
  }

  private mutating func removeLast() {
    units.removeLast()
    starts.removeLast()
    ends.removeLast()
  }
}
