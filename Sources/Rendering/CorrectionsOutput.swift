package import Base
package import SiteModel
import Tables
import Templates

/// The corrections and revisions of all pages, the newest first.
package struct CorrectionsOutput: Output, OutputKind {
  static let address = "corrections.html"
  package let path = CorrectionsOutput.address
  package let origin = Place(file: "content")

  package static func outputs(of site: Site) -> [any Output] {
    site.catalogue.hasCorrections ? [CorrectionsOutput()] : []
  }

  package func write(_ site: Site, with worker: Worker) -> PageFacts {
    let catalogue = site.catalogue
    var entries: [(date: PartialDate?, record: Record)] = []
    for (index, page) in catalogue.pages.enumerated() {
      for entry in page.front.history {
        let place = catalogue.link(toPlace: nil, on: index)
        entries.append((entry.date, Record(place + entry.fields(in: catalogue.words))))
      }
    }
    return site.writeMade(
      "corrections", title: site.word("corrections-list"),
      list: namedList("corrections", newestFirst(entries).map { .record($0) }), at: path,
      with: worker)
  }

  /// Those without a date come last; equal dates stay in the order of the pages.
  private func newestFirst(_ entries: [(date: PartialDate?, record: Record)]) -> [Record] {
    let dated = entries.enumerated().filter { $0.element.date != nil }.sorted { left, right in
      guard let first = left.element.date, let second = right.element.date, first != second else {
        return left.offset < right.offset
      }
      return second < first
    }
    return dated.map(\.element.record) + entries.filter { $0.date == nil }.map(\.record)
  }
}

extension FrontMatter.HistoryEntry {
  /// As templates see it: `date`, `kind`, `what`, `why`.
  func fields(in words: Words) -> [(Name, Value)] {
    [
      (.date, .date(date, in: words)),
      (.kind, .text(orEmpty: kind.map { words.keyword($0.rawValue) })),
      ("what", .text(what)), ("why", .text(orEmpty: why)),
    ]
  }
}
