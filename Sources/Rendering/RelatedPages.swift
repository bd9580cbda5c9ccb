import SiteModel
import Tables
import Templates

extension Site {
  /// The pages that share most tags with a page, at most five; of equal ones the nearest.
  ///
  /// Of each tag only the pages around this one are looked at: a tag may be on every page.
  func related(to page: Int) -> [Value] {
    var shared: [Int: Int] = [:]
    for name in catalogue.pages[page].front.tags {
      guard let tag = catalogue.tag(named: name.value) else { continue }
      for other in catalogue.tags[tag].pages.around(page, 10) { shared[other, default: 0] += 1 }
    }
    guard !shared.isEmpty else { return [] }
    let sorted = shared.sorted { left, right in
      let distances = (abs(left.key - page), abs(right.key - page))
      return (-left.value, distances.0, left.key) < (-right.value, distances.1, right.key)
    }
    return sorted.prefix(5).map { catalogue.link(toPage: $0.key) }
  }
}

extension [Int] {
  /// As many elements on each side of one, itself left out; the array is in order.
  fileprivate func around(_ element: Int, _ reach: Int) -> [Int] {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < element { low = middle + 1 } else { high = middle }
    }
    let before = self[Swift.max(0, low - reach)..<low]
    let after = self[low..<Swift.min(count, low + reach + 1)].filter { $0 != element }
    return before + after
  }
}
