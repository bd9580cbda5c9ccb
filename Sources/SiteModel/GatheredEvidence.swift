package import Evidence

/// What all pages say about evidence, joined once when they are compiled: the back-links.
///
/// Holds places in the pages' facts and not the facts again: those are shared, not copied.
package struct GatheredEvidence: Sendable {
  /// A use, a citation or a claim, and the page that makes it.
  package struct Placed<Item: Sendable>: Sendable {
    /// The page's index in the catalogue.
    package var page: Int
    package var item: Item

    package init(page: Int, item: Item) {
      self.page = page
      self.item = item
    }
  }

  /// In the catalogue's order.
  package let facts: [PageFacts]
  package let resting: RestingRecords
  /// What records claim beside the prose: their figures, each with the page of its record.
  private var ownClaims: [Placed<Claim>] = []
  private var usesByRecord = SpotLists<EvidenceReference>()
  private var usesBySource = SpotLists<String>()
  private var citationsBySource = SpotLists<String>()
  private var claimsBySource = SpotLists<String>()

  /// - Parameter facts: of all pages, in the catalogue's order.
  package init(of facts: [PageFacts], records: Records) {
    self.facts = facts
    self.resting = RestingRecords(records)
    var known: [ObjectIdentifier: SubjectLists] = [:]
    for page in facts.indices { add(page, &known) }
  }

  /// The lists in which uses of one subject stand, by their numbers.
  private struct SubjectLists {
    var record: Int
    var sources: [Int]
  }

  /// - Parameter known: uses of one figure share their subject, and there are very many.
  private mutating func add(_ page: Int, _ known: inout [ObjectIdentifier: SubjectLists]) {
    let facts = facts[page]
    for index in facts.uses.indices {
      let spot = Spot(page: Int32(page), index: Int32(index))
      let lists = lists(of: facts.uses[index].subject, &known)
      usesByRecord.append(spot, to: lists.record)
      for source in lists.sources { usesBySource.append(spot, to: source) }
    }
    for index in facts.citations.indices {
      let list = citationsBySource.number(of: facts.citations[index].source)
      citationsBySource.append(Spot(page: Int32(page), index: Int32(index)), to: list)
    }
    for index in facts.claims.indices {
      let list = claimsBySource.number(of: facts.claims[index].source)
      claimsBySource.append(Spot(page: Int32(page), index: Int32(index)), to: list)
    }
  }

  private mutating func lists(
    of subject: EvidenceUse.Subject, _ known: inout [ObjectIdentifier: SubjectLists]
  ) -> SubjectLists {
    if let lists = known[ObjectIdentifier(subject)] { return lists }
    var sources: [Int] = []
    for source in subject.sources {
      let list = usesBySource.number(of: source)
      if !sources.contains(list) { sources.append(list) }
    }
    let lists = SubjectLists(
      record: usesByRecord.number(of: subject.record.ofRecord), sources: sources)
    known[ObjectIdentifier(subject)] = lists
    return lists
  }

  // MARK: - Look-up, each in the order of the pages, then in reading order

  /// Where a record is used; a statistic's charts and tables are uses of the statistic.
  package func uses(of record: EvidenceReference) -> [Placed<EvidenceUse>] {
    usesByRecord[record.ofRecord].map { Placed(page: Int($0.page), item: use(at: $0)) }
  }

  /// The uses whose values rest on a source.
  package func uses(restingOn source: String) -> [Placed<EvidenceUse>] {
    usesBySource[source].map { Placed(page: Int($0.page), item: use(at: $0)) }
  }

  package func citations(of source: String) -> [Placed<CitationUse>] {
    citationsBySource[source].map {
      Placed(page: Int($0.page), item: facts[Int($0.page)].citations[Int($0.index)])
    }
  }

  /// What is quoted of a source; of other claims sites have very many.
  package func quotations(of source: String) -> [Placed<Claim>] {
    claimsBySource[source].compactMap { spot in
      let claims = facts[Int(spot.page)].claims
      guard claims[Int(spot.index)].kind == .quotation else { return nil }
      return Placed(page: Int(spot.page), item: claims[Int(spot.index)])
    }
  }

  /// Calls `body` with each claim of the site and its page: those of the prose, then those of
  /// records.
  package func forEachClaim(_ body: (Claim, _ page: Int) -> Void) {
    for page in facts.indices {
      // A claim is large: one taken out of its array is copied, text by text.
      facts[page].claims.withUnsafeBufferPointer { claims in
        for index in claims.indices { body(claims[index], page) }
      }
    }
    for claim in ownClaims { body(claim.item, claim.page) }
  }

  /// Adds the claims that records make in their data.
  package mutating func add(_ claims: [Claim], of catalogue: Catalogue) {
    ownClaims += claims.compactMap { claim in
      catalogue.page(of: claim).map { Placed(page: $0, item: claim) }
    }
  }

  private func use(at spot: Spot) -> EvidenceUse {
    facts[Int(spot.page)].uses[Int(spot.index)]
  }
}

extension Catalogue {
  /// The page of the record that a claim is about, else the file that makes it.
  fileprivate func page(of claim: Claim) -> Int? {
    let subject = claim.subject.flatMap { EvidenceReference($0) }
    return subject.flatMap { target(of: $0.scheme, id: $0.id)?.page } ?? page(at: claim.owner)
  }
}

extension EvidenceReference {
  /// The record itself: a chart and a table show a statistic.
  package var ofRecord: EvidenceReference {
    scheme == .chart || scheme == .table ? EvidenceReference(.stat, id) : self
  }
}
