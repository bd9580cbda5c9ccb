package import Base
import Evidence
package import SiteModel
import Templates

/// The glossary: every term with its definition, in alphabetical order.
package struct GlossaryOutput: Output, OutputKind {
  static let address = "glossary.html"
  package let path = GlossaryOutput.address
  package let origin = Place(file: "content/glossary.yaml")
  package let needsFacts = true

  package static func outputs(of site: Site) -> [any Output] {
    site.catalogue.records.terms.isEmpty ? [] : [GlossaryOutput()]
  }

  package func write(_ site: Site, with worker: Worker) -> PageFacts {
    let terms = site.catalogue.records.terms.sorted {
      $0.term.lowercased().precedes($1.term.lowercased())
    }
    let gathered = site.backLinks
    let records = terms.map { term in
      let uses = gathered.uses(of: EvidenceReference(.term, term.id)).map {
        ($0.page, $0.item.anchor)
      }
      return Record(
        [
          ("id", .text(term.id)), ("term", .text(term.term)),
          ("definition", .text(term.definition)),
          ("source", site.catalogue.link(toSource: term.source)),
          ("avoid", .text(term.avoid.joined(separator: ", "))),
          ("has-avoid", .bool(!term.avoid.isEmpty)),
        ] + namedList("uses", site.pages(of: uses)))
    }
    return site.writeMade(
      "glossary", title: site.word("glossary"), list: [("terms", .records(records))], at: path,
      with: worker)
  }
}
