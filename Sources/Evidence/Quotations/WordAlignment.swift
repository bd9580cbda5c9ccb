/// The cheapest way to turn a quotation's words into a passage's that begins about a given place.
///
/// After Landau and Vishkin: for each number of changes, how far each diagonal reaches; time and
/// memory grow with the changes allowed, not with the product of the lengths.
struct WordAlignment {
  enum Step: Equatable {
    case kept(quoted: Int, place: Int)
    case exchanged(quoted: Int, place: Int)
    case inserted(quoted: Int)
    case leftOut(place: Int)
  }

  let distance: Int
  private(set) var steps: [Step] = []

  private static let unreached = -1

  init?(
    of wanted: [Int32], in text: [Int32], from start: Int, limit: Int, steps budget: inout Int
  ) {
    var table = Reach(wanted, text, start, limit)
    for changes in 0...limit {
      if let diagonal = table.addRow(budget: &budget) {
        distance = changes
        steps = table.steps(to: diagonal, changes)
        return
      }
      if budget <= 0 { return nil }
    }
    return nil
  }

  /// The furthest word of the quotation on each diagonal, a row for each number of changes.
  private struct Reach {
    private let wanted: [Int32]
    private let text: [Int32]
    private let start: Int
    /// Diagonals run from −2 × limit: the beginning may be off by the limit, the end by it again.
    private let limit: Int
    private var rows: [[Int]] = []

    init(_ wanted: [Int32], _ text: [Int32], _ start: Int, _ limit: Int) {
      self.wanted = wanted
      self.text = text
      self.start = start
      self.limit = limit
    }

    private var width: Int { 4 * limit + 1 }

    private func place(_ index: Int, _ column: Int) -> Int { start + index + column - 2 * limit }

    /// The column that reaches the quotation's end with these changes; the middle ones first.
    mutating func addRow(budget: inout Int) -> Int? {
      var row = [Int](repeating: WordAlignment.unreached, count: width)
      var best: Int?
      for column in 0..<width where budget > 0 {
        guard let from = origin(of: column, rows.count) else { continue }
        var index = from.index
        while index < wanted.count, isKept(index, column) { index += 1 }
        budget -= index - from.index + 1
        row[column] = index
        guard index == wanted.count else { continue }
        if best.map({ abs(column - 2 * limit) < abs($0 - 2 * limit) }) ?? true { best = column }
      }
      rows.append(row)
      return best
    }

    private func isKept(_ index: Int, _ column: Int) -> Bool {
      let place = place(index, column)
      return text.indices.contains(place) && text[place] == wanted[index]
    }

    /// How far a diagonal reaches by one change more than the row before, and by which.
    private func origin(of column: Int, _ changes: Int) -> (index: Int, from: Int)? {
      if changes == 0 {
        let begins = abs(column - 2 * limit) <= limit && 0...text.count ~= place(0, column)
        return begins ? (0, column) : nil
      }
      var best: (index: Int, from: Int)?
      func offer(_ from: Int, plus one: Int) {
        guard rows[changes - 1].indices.contains(from) else { return }
        let reached = rows[changes - 1][from]
        guard reached != WordAlignment.unreached else { return }
        let index = min(reached + one, wanted.count)
        guard 0...text.count ~= place(index, column), index > best?.index ?? -1 else { return }
        best = (index, from)
      }
      offer(column, plus: 1)
      offer(column + 1, plus: 1)
      offer(column - 1, plus: 0)
      return best
    }

    /// The way back from the end of a diagonal, in the order of the texts.
    func steps(to column: Int, _ changes: Int) -> [Step] {
      var steps: [Step] = []
      var column = column
      var index = wanted.count
      for row in (0...changes).reversed() {
        guard let origin = origin(of: column, row) else { break }
        while index > origin.index {
          index -= 1
          steps.append(.kept(quoted: index, place: place(index, column)))
        }
        if row == 0 { break }
        steps += change(from: origin.from, to: column, &index)
        column = origin.from
      }
      return steps.reversed()
    }

    private func change(from: Int, to column: Int, _ index: inout Int) -> [Step] {
      if from < column { return [.leftOut(place: place(index, from))] }
      guard index > 0 else { return [] }
      index -= 1
      return from > column
        ? [.inserted(quoted: index)] : [.exchanged(quoted: index, place: place(index, column))]
    }
  }
}
