import Evidence
import SiteModel
import Tables
import Templates

/// Where records are used and cited, as templates see it: `title` and `url` lead to the place.
extension Site {
  /// The uses of a record under `uses`, page by page.
  func uses(of record: EvidenceReference) -> [(Name, Value)] {
    var periods = PeriodValues()
    return namedList("uses", byPage(backLinks.uses(of: record), &periods))
  }

  /// Each page once, with its places in reading order; charts and tables have no text to show.
  private func byPage(
    _ uses: [GatheredEvidence.Placed<EvidenceUse>], _ periods: inout PeriodValues
  ) -> [Value] {
    var pages: [Value] = []
    var first = 0
    for index in uses.indices {
      guard index + 1 == uses.count || uses[index + 1].page != uses[index].page else { continue }
      pages.append(page(uses[first...index], &periods))
      first = index + 1
    }
    return pages
  }

  private func page(
    _ uses: ArraySlice<GatheredEvidence.Placed<EvidenceUse>>, _ periods: inout PeriodValues
  ) -> Value {
    let page = uses[uses.startIndex].page
    let start = catalogue.address(of: uses[uses.startIndex].item.anchor, on: page)
    var places: [Value] = []
    places.reserveCapacity(uses.count)
    for index in uses.indices where !uses[index].item.text.isEmpty {
      // Most pages use a figure once, and their first place is the page's.
      let url =
        index == uses.startIndex
        ? start : catalogue.address(of: uses[index].item.anchor, on: page)
      places.append(place(uses[index].item, at: url, &periods))
    }
    return .record(
      Record([
        (.title, .text(catalogue.shownTitle(of: page))), (.url, start),
        (.places, .list(places)), (.hasPlaces, .bool(!places.isEmpty)),
      ]))
  }

  private func place(_ use: EvidenceUse, at url: Value, _ periods: inout PeriodValues) -> Value {
    .record(
      Record([
        (.url, url), (.text, .text(use.text)), (.period, periods.value(of: use, in: catalogue)),
      ]))
  }

  /// Each figure once, with the pages that state it, in the order of its first place.
  func grouped(_ uses: [GatheredEvidence.Placed<EvidenceUse>]) -> [Value] {
    var groups: [[GatheredEvidence.Placed<EvidenceUse>]] = []
    var positions = FigurePositions()
    for use in uses {
      let position = positions.position(of: use.item)
      if position == groups.count { groups.append([]) }
      groups[position].append(use)
    }
    var periods = PeriodValues()
    return groups.map { group in
      .record(
        Record(fields(of: group[0].item, &periods) + [(.pages, .list(byPage(group, &periods)))]))
    }
  }

  private func fields(of use: EvidenceUse, _ periods: inout PeriodValues) -> [(Name, Value)] {
    [
      (.value, .text(orEmpty: use.value.map { styled($0) })),
      (.period, periods.value(of: use, in: catalogue)),
      (.record, catalogue.link(to: use.record)),
      (.locator, .text(orEmpty: use.locator)),
    ]
  }

  /// Each page that cites, with its places, called by their locators, else a, b, c …
  func citingPages(_ citations: [GatheredEvidence.Placed<CitationUse>]) -> [Value] {
    var pages: [(page: Int, places: [Value])] = []
    for citation in citations {
      if pages.last?.page != citation.page { pages.append((citation.page, [])) }
      let label = citation.item.locator ?? ordinalLetters(pages[pages.count - 1].places.count)
      pages[pages.count - 1].places.append(
        .record(
          Record([
            (.title, .text(catalogue.shownTitle(of: citation.page))),
            (.url, catalogue.address(of: citation.item.anchor, on: citation.page)),
            (.label, .text(label)),
          ])))
    }
    return pages.map { entry in
      .record(
        Record(catalogue.link(toPlace: nil, on: entry.page) + [(.places, .list(entry.places))]))
    }
  }

  func value(of claim: Claim, on page: Int, _ state: String) -> Value {
    .record(
      Record([
        (.title, .text(catalogue.shownTitle(of: page))),
        (.url, catalogue.address(of: claim.anchor, on: page)),
        (.kind, .text(word("claim-" + claim.kind.rawValue))),
        (.text, .text(claim.text)),
        // Where the locator is the claim, it is the text.
        (.locator, .text(orEmpty: claim.kind == .locator ? nil : claim.locator)),
        (.source, catalogue.link(toSource: claim.source)),
        (.state, .text(word("state-" + state))),
        (.isVerified, .bool(state == "verified")),
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
