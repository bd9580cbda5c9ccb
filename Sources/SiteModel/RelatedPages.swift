internal import Base

/// Finds which pages to read next, by the tags that they share.
///
/// A thread keeps one, whose counts are all 0 between two pages.
package struct RelatedPages {
  /// Of a tag that many pages carry, those nearest in order of their paths are asked, so that time
  /// grows with the pages and not with their square.
  private static let reach = 32

  /// How many of the tags at hand each page carries.
  private var shared: [Int32] = []
  /// The pages that carry one.
  private var met: [Int] = []

  package init() {}

  /// Up to five other pages: those that share most of the tags, of these the nearest by path.
  ///
  /// - Parameter tags: the page's own, by their places in the catalogue's `tags`.
  package mutating func pages(near page: Int, by tags: [Int], in catalogue: Catalogue) -> [Int] {
    if shared.count < catalogue.pages.count {
      shared = Array(repeating: 0, count: catalogue.pages.count)
    }
    for tag in tags { count(catalogue.tags[tag].pages, around: page) }
    var best = NearestPages(to: page)
    for other in met {
      if other != page { best.add(other, shared: shared[other]) }
      shared[other] = 0
    }
    met.removeAll(keepingCapacity: true)
    return best.pages
  }

  /// - Parameter pages: those of one tag, ascending.
  private mutating func count(_ pages: [Int], around page: Int) {
    let low = pages.partitioningIndex { $0 >= page }
    for index in max(0, low - Self.reach)..<min(pages.count, low + Self.reach + 1) {
      let other = pages[index]
      if shared[other] == 0 { met.append(other) }
      shared[other] += 1
    }
  }
}

/// The best five of the pages that are offered, the best first.
private struct NearestPages {
  private let page: Int
  private var best: [(page: Int, shared: Int32)] = []

  init(to page: Int) {
    self.page = page
    best.reserveCapacity(6)
  }

  var pages: [Int] { best.map { $0.page } }

  mutating func add(_ other: Int, shared: Int32) {
    if best.count == 5, !precedes((other, shared), best[4]) { return }
    let place = best.firstIndex { precedes((other, shared), $0) } ?? best.count
    best.insert((other, shared), at: place)
    if best.count > 5 { best.removeLast() }
  }

  /// Of two pages as near as each other, the one before.
  private func precedes(
    _ left: (page: Int, shared: Int32), _ right: (page: Int, shared: Int32)
  ) -> Bool {
    if left.shared != right.shared { return left.shared > right.shared }
    let (first, second) = (abs(left.page - page), abs(right.page - page))
    return first == second ? left.page < right.page : first < second
  }
}
