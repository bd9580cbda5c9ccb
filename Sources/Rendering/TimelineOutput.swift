package import Base
import Evidence
package import SiteModel
import Tables
import Templates

/// The timeline: the dated events of all measures, and those of timeline.yaml.
package struct TimelineOutput: Output, OutputKind {
  static let address = "timeline.html"
  package let path = TimelineOutput.address
  package let origin = Place(file: "content/timeline.yaml")

  package static func outputs(of site: Site) -> [any Output] {
    site.catalogue.hasTimeline ? [TimelineOutput()] : []
  }

  package func write(_ site: Site, with worker: Worker) -> PageFacts {
    let catalogue = site.catalogue
    var entries = catalogue.records.events.map { event in
      (event.date, catalogue.event(event.date, event.label, source: event.source))
    }
    for measure in catalogue.records.measures {
      entries += measure.events.map { event in
        let label = "\(measure.title): \(catalogue.words.label(of: event))"
        return (
          event.date,
          catalogue.event(event.date, label, source: event.source, measure: measure.id)
        )
      }
    }
    let sorted = chronological(entries)
    return site.writeMade(
      "timeline", title: site.word("timeline"),
      list: [
        ("events", .records(sorted.map(\.record))), ("years", .records(years(of: sorted, site))),
      ], at: path, with: worker)
  }

  /// The same events year by year; those without a date come last, under words for it.
  private func years(
    of entries: [(date: PartialDate?, record: Record)], _ site: Site
  ) -> [Record] {
    var years: [(year: Int?, events: [Record])] = []
    for entry in entries {
      if years.last.map({ $0.year == entry.date?.year }) != true {
        years.append((entry.date?.year, []))
      }
      years[years.count - 1].events.append(entry.record)
    }
    return years.map { year, events in
      Record([
        (.id, .text(year.map { "\($0)" } ?? "unknown")),
        (.title, .text(year.map { "\($0)" } ?? site.word("date-unknown"))),
        ("events", .records(events)),
      ])
    }
  }

  /// In order of dates, those without one last; equal dates stay in the order of the files.
  private func chronological(
    _ entries: [(date: PartialDate?, record: Record)]
  ) -> [(date: PartialDate?, record: Record)] {
    let dated = entries.enumerated().filter { $0.element.date != nil }.sorted { left, right in
      guard let first = left.element.date, let second = right.element.date, first != second else {
        return left.offset < right.offset
      }
      return first < second
    }
    return dated.map(\.element) + entries.filter { $0.date == nil }
  }
}

extension Catalogue {
  /// One line of a timeline.
  func event(
    _ date: PartialDate?, _ label: String, source: String?, measure: String? = nil
  ) -> Record {
    let page = measure.flatMap { measurePages[$0] }
    return Record([
      (.date, .date(date, in: words)), ("label", .text(label)),
      (.url, page.map { .path(pages[$0].route) } ?? .empty),
      ("source", link(toSource: source)),
    ])
  }
}
