/// Which pages to read next, by the tags that they share.
extension Catalogue {
  /// Of a tag that very many pages carry, those nearest in order of their paths are asked, so that
  /// time grows with the pages and not with their square.
  private static let reach = 100

  /// Up to five other pages: those that share most of the tags, of these the nearest by path.
  ///
  /// - Parameter tags: the page's own, by their places in `tags`.
  package func related(to page: Int, by tags: [Int]) -> [Int] {
    guard !tags.isEmpty else { return [] }
    var lists = tags.map { window(around: page, in: self.tags[$0].pages) }
    var best = NearestPages(to: page)
    // The lists ascend: the least of their heads is the next page, and how many lists it heads is
    // how many tags it shares.
    while let next = lists.lazy.compactMap(\.first).min() {
      var shared = 0
      for index in lists.indices where lists[index].first == next {
        lists[index].removeFirst()
        shared += 1
      }
      if next != page { best.add(next, shared: shared) }
    }
    return best.pages
  }

  private func window(around page: Int, in pages: [Int]) -> ArraySlice<Int> {
    guard pages.count > 2 * Self.reach else { return pages[...] }
    var (low, high) = (0, pages.count)
    while low < high {
      let middle = (low + high) / 2
      if pages[middle] < page { low = middle + 1 } else { high = middle }
    }
    return pages[max(0, low - Self.reach)..<min(pages.count, low + Self.reach)]
  }
}

/// The best five of the pages that are offered, the best first.
private struct NearestPages {
  private let page: Int
  private var best: [(page: Int, shared: Int)] = []

  init(to page: Int) {
    self.page = page
  }

  var pages: [Int] { best.map(\.page) }

  mutating func add(_ other: Int, shared: Int) {
    if best.count == 5, let last = best.last, !precedes((other, shared), last) { return }
    let place = best.firstIndex { precedes((other, shared), $0) } ?? best.count
    best.insert((other, shared), at: place)
    if best.count > 5 { best.removeLast() }
  }

  /// Of two pages as near as each other, the one before.
  private func precedes(_ left: (page: Int, shared: Int), _ right: (page: Int, shared: Int)) -> Bool
  {
    if left.shared != right.shared { return left.shared > right.shared }
    let (first, second) = (abs(left.page - page), abs(right.page - page))
    return first == second ? left.page < right.page : first < second
  }
}
