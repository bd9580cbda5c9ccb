package import Base
import Markup
import SiteModel

/// A link to a heading must name a heading of its page.
package enum AnchorMissing: Check {
  package static func findings(on site: GatheredSite) -> [Diagnostic] {
    var known = KnownAnchors(site.facts)
    return site.facts.enumerated().flatMap { page, facts in
      let missing = facts.anchorUses.filter { !known.has($0.anchor, on: $0.target) }
      return missing.isEmpty ? [] : findings(for: missing, on: page, of: site)
    }
  }

  private static func findings(
    for uses: [PageFacts.AnchorUse], on page: Int, of site: GatheredSite
  ) -> [Diagnostic] {
    let path = site.catalogue.pages[page].file
    let file = site.read(path)
    return uses.map { use in
      let place = file.map { $0.place(use.place.locate(in: $0)) } ?? Place(file: path)
      let target = site.catalogue.pages[use.target]
      return .anchorMissing(
        use.anchor, of: target.path, known: site.facts[use.target].anchors, at: place)
    }
  }
}

/// The headings of pages. One that all others lead into may have very many: those are kept as a set.
private struct KnownAnchors {
  private let facts: [PageFacts]
  private var sets: [Int: Set<String>] = [:]

  init(_ facts: [PageFacts]) {
    self.facts = facts
  }

  mutating func has(_ anchor: String, on page: Int) -> Bool {
    guard facts[page].anchors.count > 64 else { return facts[page].anchors.contains(anchor) }
    if sets[page] == nil { sets[page] = Set(facts[page].anchors) }
    return sets[page]?.contains(anchor) == true
  }
}

extension Diagnostic {
  fileprivate static func anchorMissing(
    _ anchor: String, of page: String, known: [String], at place: Place
  ) -> Diagnostic {
    let near = suggestion(for: anchor, among: known)
    let list = known.prefix(8).joined(separator: ", ")
    return Diagnostic(
      .anchorMissing, "a link must name a heading of its page; \"\(page)\" has no \"#\(anchor)\"",
      at: place,
      help: !near.isEmpty
        ? near : known.isEmpty ? "the page has no headings" : "its headings are \(list)")
  }
}
