import Evidence
import SiteModel
import Tables
import Templates

/// Where records are used and cited, as templates see it: `title` and `url` lead to the place.
extension Site {
  /// Each use of a record, under `uses`.
  func uses(of record: EvidenceReference) -> [(Name, Value)] {
    namedList("uses", values(of: backLinks.uses(of: record)))
  }

  /// One value a use. What all uses of one figure share is made once: a figure has very many.
  func values(of uses: [GatheredEvidence.Placed<EvidenceUse>]) -> [Value] {
    var shared: [ObjectIdentifier: [(Name, Value)]] = [:]
    return uses.map { use in
      let subject = ObjectIdentifier(use.item.subject)
      let common: [(Name, Value)]
      if let known = shared[subject] {
        common = known
      } else {
        common = self.fields(of: use.item)
        shared[subject] = common
      }
      var fields: [(Name, Value)] = []
      fields.reserveCapacity(common.count + 3)
      fields.append((.title, .text(catalogue.pages[use.page].title)))
      fields.append((.url, catalogue.address(of: use.item.anchor, on: use.page)))
      fields.append((.text, .text(use.item.text)))
      fields += common
      return .record(Record(fields))
    }
  }

  private func fields(of use: EvidenceUse) -> [(Name, Value)] {
    let period = use.period.map { Period($0).map(catalogue.words.text(of:)) ?? $0 }
    return [
      (.value, .text(orEmpty: use.value.map { styled($0) })),
      (.period, .text(orEmpty: period)),
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
        (.state, .text(spaced(claimState(claim.item)))),
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
