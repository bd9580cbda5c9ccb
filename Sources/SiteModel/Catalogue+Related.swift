/// Which pages to read next, by the tags that they share.
extension Catalogue {
  /// Of a tag that many pages carry, those nearest in order of their paths are asked, so that time
  /// grows with the pages and not with their square.
  private static let reach = 32

  /// Up to five other pages: those that share most of the tags, of these the nearest by path.
  ///
  /// - Parameter tags: the page's own, by their places in `tags`.
  package func related(to page: Int, by tags: [Int]) -> [Int] {
    var lists = tags.map { TaggedPages(self.tags[$0].pages, around: page, reach: Self.reach) }
    var best = NearestPages(to: page)
    // The lists ascend: the least of their heads is the next page, and how many lists it heads is
    // how many tags it shares.
    while true {
      var next = Int.max
      for list in lists { next = min(next, list.head) }
      if next == .max { return best.pages }
      var shared = 0
      for index in lists.indices where lists[index].head == next {
        lists[index].advance()
        shared += 1
      }
      if next != page { best.add(next, shared: shared) }
    }
  }
}

/// The pages of one tag that are near a page, read front to back.
private struct TaggedPages {
  /// `Int.max` at the end.
  private(set) var head = Int.max
  private let pages: [Int]
  private var index: Int
  private let end: Int

  init(_ pages: [Int], around page: Int, reach: Int) {
    self.pages = pages
    var (low, high) = (0, pages.count)
    while low < high {
      let middle = (low + high) / 2
      if pages[middle] < page { low = middle + 1 } else { high = middle }
    }
    index = max(0, low - reach) - 1
    end = min(pages.count, low + reach + 1)
    advance()
  }

  mutating func advance() {
    index += 1
    head = index < end ? pages[index] : .max
  }
}

/// The best five of the pages that are offered in ascending order, the best first.
private struct NearestPages {
  private let page: Int
  private var best: [(page: Int, shared: Int)] = []

  init(to page: Int) {
    self.page = page
  }

  var pages: [Int] { best.map { $0.page } }

  mutating func add(_ other: Int, shared: Int) {
    if best.count == 5, let last = best.last, !precedes((other, shared), last) { return }
    let place = best.firstIndex { precedes((other, shared), $0) } ?? best.count
    best.insert((other, shared), at: place)
    if best.count > 5 { best.removeLast() }
  }

  /// Of two pages as near as each other, the one before.
  private func precedes(
    _ left: (page: Int, shared: Int), _ right: (page: Int, shared: Int)
  ) -> Bool {
    if left.shared != right.shared { return left.shared > right.shared }
    let (first, second) = (abs(left.page - page), abs(right.page - page))
    return first == second ? left.page < right.page : first < second
  }
}
