import SiteModel
import Tables
import Templates

/// What the home page shows of the whole site: what is new, and what falls due for review.
extension Site {
  func homeLists() -> [(Name, Value)] {
    namedList("latest", latest(5)) + namedList("reviews", reviews(dates: 3))
  }

  /// The pages that were published, corrected or revised last, each once with its newest date.
  private func latest(_ count: Int) -> [Value] {
    var news: [(date: PartialDate, kind: String, page: Int)] = []
    for (index, page) in catalogue.pages.enumerated() where page.kind != .home {
      var happened = page.front.date.map { [($0, word("date"))] } ?? []
      for entry in page.front.history {
        guard let date = entry.date else { continue }
        happened.append((date, word(entry.kind?.rawValue ?? "revision")))
      }
      // Of equal dates the last: a page is published before it is corrected.
      guard let last = happened.indices.reversed().max(by: { happened[$0].0 < happened[$1].0 })
      else { continue }
      news.append((happened[last].0, happened[last].1, index))
    }
    news.sort { $0.date == $1.date ? $0.page < $1.page : $1.date < $0.date }
    return news.prefix(count).map { item in
      .record(
        Record([
          (.title, .text(catalogue.shownTitle(of: item.page))),
          (.url, .path(catalogue.route(of: item.page))),
          (.date, .date(item.date, in: catalogue.words)), (.kind, .text(item.kind)),
          (.summary, .text(orEmpty: catalogue.pages[item.page].summary)),
        ]))
    }
  }

  /// The next dates on which reviews fall due, each with its pages.
  private func reviews(dates count: Int) -> [Value] {
    var byDate: [String: [Int]] = [:]
    for (index, page) in catalogue.pages.enumerated() {
      if let date = page.front.reviewBy { byDate[date.iso, default: []].append(index) }
    }
    return byDate.keys.sorted().prefix(count).map { date in
      let due = byDate[date] ?? []
      let shown = due.prefix(40)
      return .record(
        Record([
          (.date, .date(catalogue.pages[due[0]].front.reviewBy, in: catalogue.words)),
          ("count", .text("\(due.count)")),
          (.pages, .list(shown.map { catalogue.link(toPage: $0) })),
          ("more", due.count > shown.count ? .text("\(due.count - shown.count)") : .empty),
        ]))
    }
  }
}
