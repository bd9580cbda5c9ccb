/// Where the keys and values of a TOML text stand.
///
/// The scan only tells keys from values and steps over strings: to judge the text is the library's
/// part, but for what the library must not be given, which is `problem`. Places are numbered; each
/// knows its children.
struct TOMLPlaces {
  enum Step: Hashable {
    case key(String)
    case index(Int)
  }

  /// The place of the document's own table.
  static let root = 0

  private struct Branch: Hashable {
    var parent: Int
    var step: Step
  }

  /// What the library must not be given; the scan has ended there.
  private(set) var problem: TOMLProblem?

  private var keyRanges: [Range<Int>]
  private var ranges: [Range<Int>]
  private var counts: [Int] = [0]
  private var depths: [Int] = [1]
  private var children: [Branch: Int] = [:]

  init(_ bytes: UnsafeBufferPointer<UInt8>, in text: Range<Int>) {
    keyRanges = [text.lowerBound..<text.lowerBound]
    ranges = [text]
    var scan = TOMLScan(bytes, in: text)
    scan.document(into: &self)
    problem = scan.problem
  }

  /// The place of a child; the parent's own where the scan has not met it.
  func child(_ step: Step, of place: Int) -> Int {
    children[Branch(parent: place, step: step)] ?? place
  }

  func keyRange(of place: Int) -> Range<Int> { keyRanges[place] }
  func range(of place: Int) -> Range<Int> { ranges[place] }

  /// How deep the place lies; the document's table lies one deep.
  func depth(of place: Int) -> Int { depths[place] }

  /// The child, made here if this is where it is first named.
  mutating func enter(_ step: Step, of place: Int, at range: Range<Int>) -> Int {
    let branch = Branch(parent: place, step: step)
    if let known = children[branch] { return known }
    let new = ranges.count
    children[branch] = new
    keyRanges.append(range)
    ranges.append(range)
    counts.append(0)
    depths.append(depths[place] + 1)
    counts[place] += 1
    return new
  }

  /// A new last element of the list at `place`.
  mutating func append(to place: Int, at range: Range<Int>) -> Int {
    enter(.index(counts[place]), of: place, at: range)
  }

  /// The last element where the place is a list of tables, else the place itself.
  func last(of place: Int) -> Int {
    children[Branch(parent: place, step: .index(counts[place] - 1))] ?? place
  }

  mutating func end(_ place: Int, with range: Range<Int>) {
    ranges[place] = range
  }
}
