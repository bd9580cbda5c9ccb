internal import Base

/// A page's notes, the author's and those of citations: which there are, and in which order they are referred to.
struct Notes {
  struct Note {
    var label: String
    /// `[^label]` of the definition, in the file.
    var range: Range<Int>
    /// The block quote that holds its blocks; see `SourceText`.
    var node: Node?
    /// HTML of a note that a citation opens.
    var content: [UInt8] = []
    /// From 1 in order of first reference; 0 before there is one.
    var number = 0
    var references = 0
    /// How many links back its aside has, and where further ones belong in the buffer.
    var returns = 0
    var returnsEnd = 0
  }

  var all: [Note] = []
  /// Indices of the notes that are referred to, by number.
  var order: [Int] = []
  /// How many of them have their aside.
  var written = 0
  private var indices: [String: Int] = [:]
  /// Definitions whose label is taken, with the index of the one that took it.
  private(set) var repeated: [(range: Range<Int>, first: Int)] = []

  /// - Parameter first: the first of the block quotes that hold the notes.
  mutating func add(_ definitions: [NoteDefinition], first: Node?) {
    var node = first
    for definition in definitions {
      if let index = indices[definition.label] {
        repeated.append((definition.range, index))
      } else {
        indices[definition.label] = all.count
        all.append(Note(label: definition.label, range: definition.range, node: node))
      }
      node = node?.next
    }
  }

  func index(of label: String) -> Int? {
    indices[label]
  }

  /// Adds a note of a citation's, whose content is still to come. Returns its index.
  mutating func addGenerated() -> Int {
    all.append(Note(label: "", range: 0..<0, node: nil))
    return all.count - 1
  }

  /// Labels that the author may refer to.
  var labels: [String] {
    all.map(\.label).filter { !$0.isEmpty }
  }

  /// Counts a reference. Returns the note's number and which reference to it this is.
  mutating func refer(to index: Int) -> (number: Int, reference: Int) {
    if all[index].number == 0 {
      order.append(index)
      all[index].number = order.count
    }
    all[index].references += 1
    return (all[index].number, all[index].references)
  }
}
