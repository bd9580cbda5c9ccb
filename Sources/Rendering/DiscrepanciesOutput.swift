package import Base
import Evidence
package import SiteModel
package import Templates

/// The list of contradictions in and between sources.
package struct DiscrepanciesOutput: Output, OutputKind {
  static let address = "discrepancies.html"
  package let path = DiscrepanciesOutput.address
  package let origin = Place(file: "content/discrepancies.yaml")

  package static func outputs(of site: Site) -> [any Output] {
    site.catalogue.records.discrepancies.isEmpty ? [] : [DiscrepanciesOutput()]
  }

  package func write(_ site: Site, with worker: Worker) -> PageFacts {
    let records = site.catalogue.records.discrepancies.map(site.record(of:))
    return site.writeMade(
      "discrepancies", title: site.word("discrepancies"),
      list: [("discrepancies", .records(records))], at: path, with: worker)
  }
}

extension Site {
  /// A contradiction as templates see it.
  func record(of discrepancy: Discrepancy) -> Record {
    Record([
      ("id", .text(discrepancy.id)),
      (.url, .path("\(DiscrepanciesOutput.address)#discrepancy.\(discrepancy.id)")),
      (.title, .text(orEmpty: discrepancy.title)),
      ("note", .text(discrepancy.note)),
      ("resolution", .text(orEmpty: discrepancy.resolution)),
      ("between", .list(discrepancy.between.map { catalogue.link(toSource: $0) })),
      ("has-between", .bool(!discrepancy.between.isEmpty)),
      ("about", .list(discrepancy.about.map(catalogue.link(toEvidence:)))),
      ("has-about", .bool(!discrepancy.about.isEmpty)),
    ])
  }

  /// The contradictions that touch a record, for its page.
  func discrepancies(about scheme: EvidenceScheme, _ id: String) -> [(Name, Value)] {
    let touching = discrepancyIndex.touching(EvidenceReference(scheme, id))
    return [
      (.discrepancies, .records(touching.map { record(of: catalogue.records.discrepancies[$0]) })),
      (.hasDiscrepancies, .bool(!touching.isEmpty)),
    ]
  }

  /// The contradictions about what a page uses or cites, without those that its own record shows.
  package func discrepancies(touching page: Page, _ facts: PageFacts) -> [Value] {
    guard !catalogue.records.discrepancies.isEmpty else { return [] }
    var found = Set(facts.uses.flatMap { discrepancyIndex.about($0.record) })
    for citation in facts.citations {
      found.formUnion(discrepancyIndex.about(EvidenceReference(.source, citation.source)))
    }
    if let own = catalogue.reference(of: page) {
      found.subtract(discrepancyIndex.touching(own))
    }
    return found.sorted().map { .record(record(of: catalogue.records.discrepancies[$0])) }
  }
}
