import Evidence
import SiteModel
import Tables
import Templates

/// Where records are used and cited, as templates see it: `title` and `url` lead to the place.
extension Site {
  /// The uses of a record under `uses`, page by page.
  func uses(of record: EvidenceReference) -> [(Name, Value)] {
    namedList("uses", byPage(backLinks.uses(of: record)))
  }

  /// Each page once, with its places in reading order; charts and tables have no text to show.
  func byPage(_ uses: [GatheredEvidence.Placed<EvidenceUse>]) -> [Value] {
    var pages: [(first: GatheredEvidence.Placed<EvidenceUse>, places: [Value])] = []
    for use in uses {
      if pages.last?.first.page != use.page { pages.append((use, [])) }
      guard !use.item.text.isEmpty else { continue }
      pages[pages.count - 1].places.append(
        .record(
          Record([
            (.url, catalogue.address(of: use.item.anchor, on: use.page)),
            (.text, .text(use.item.text)), (.period, .text(orEmpty: periodText(of: use.item))),
          ])))
    }
    return pages.map { first, places in
      let page = catalogue.link(toPlace: first.item.anchor, on: first.page)
      return .record(Record(page + namedList("places", places)))
    }
  }

  /// Each figure once, with the pages that state it, in the order of its first place.
  func grouped(_ uses: [GatheredEvidence.Placed<EvidenceUse>]) -> [Value] {
    var groups: [[GatheredEvidence.Placed<EvidenceUse>]] = []
    var positions: [[String?]: Int] = [:]
    for use in uses {
      let item = use.item
      let key = [
        item.record.scheme.rawValue, item.record.id, item.value, item.period, item.locator,
      ]
      if let position = positions[key] {
        groups[position].append(use)
      } else {
        positions[key] = groups.count
        groups.append([use])
      }
    }
    return groups.map { group in
      .record(Record(fields(of: group[0].item) + [(.pages, .list(byPage(group)))]))
    }
  }

  private func fields(of use: EvidenceUse) -> [(Name, Value)] {
    [
      (.value, .text(orEmpty: use.value.map { styled($0) })),
      (.period, .text(orEmpty: periodText(of: use))),
      (.record, catalogue.link(to: use.record)),
      (.locator, .text(orEmpty: use.locator)),
    ]
  }

  private func periodText(of use: EvidenceUse) -> String? {
    use.period.map { Period($0).map(catalogue.words.text(of:)) ?? $0 }
  }

  /// Each page that cites, with its places, called by their locators, else a, b, c …
  func citingPages(_ citations: [GatheredEvidence.Placed<CitationUse>]) -> [Value] {
    var pages: [(page: Int, places: [Value])] = []
    for citation in citations {
      if pages.last?.page != citation.page { pages.append((citation.page, [])) }
      let label = citation.item.locator ?? ordinalLetters(pages[pages.count - 1].places.count)
      let place = catalogue.link(toPlace: citation.item.anchor, on: citation.page)
      pages[pages.count - 1].places.append(.record(Record(place + [(.label, .text(label))])))
    }
    return pages.map { entry in
      .record(
        Record(catalogue.link(toPlace: nil, on: entry.page) + [(.places, .list(entry.places))]))
    }
  }

  func value(of claim: GatheredEvidence.Placed<Claim>) -> Value {
    .record(
      Record([
        (.title, .text(catalogue.pages[claim.page].title)),
        (.url, catalogue.address(of: claim.item.anchor, on: claim.page)),
        (.kind, .text(word("claim-" + claim.item.kind.rawValue))),
        (.text, .text(claim.item.text)),
        (.locator, .text(orEmpty: claim.item.locator)),
        (.source, catalogue.link(toSource: claim.item.source)),
        (.state, .text(word("state-" + claimState(claim.item)))),
        ("is-verified", .bool(claimState(claim.item) == "verified")),
      ]))
  }

  /// Each page once, with the first of its places.
  func pages(of places: [(page: Int, anchor: String)]) -> [Value] {
    var last: Int?
    return places.compactMap { place in
      guard place.page != last else { return nil }
      last = place.page
      return .record(Record(catalogue.link(toPlace: place.anchor, on: place.page)))
    }
  }
}

/// A list under its name, and under `has-` and its name whether it holds anything.
func namedList(_ name: String, _ values: [Value]) -> [(Name, Value)] {
  [(Name(name), .list(values)), (Name("has-" + name), .bool(!values.isEmpty))]
}
