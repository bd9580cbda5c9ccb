/// One element of one page's facts.
struct Spot {
  var page: Int32
  var index: Int32
}

/// Spots by what stands there, in the order in which they were met.
struct SpotLists<Key: Hashable & Sendable>: Sendable {
  private var numbers: [Key: Int] = [:]
  private var lists: [[Spot]] = []

  mutating func number(of key: Key) -> Int {
    if let number = numbers[key] { return number }
    numbers[key] = lists.count
    lists.append([])
    return lists.count - 1
  }

  mutating func append(_ spot: Spot, to list: Int) { lists[list].append(spot) }

  subscript(key: Key) -> [Spot] { numbers[key].map { lists[$0] } ?? [] }
}
