import Tables

/// What an archived text says of a claim.
package enum ClaimVerification: Hashable, Sendable {
  case verified(Passage)
  /// A quotation that stands in several places, of which at most ten are given; it may stand.
  case ambiguous([Passage])
  /// A figure whose locator names no paragraph, and how often its number stands in the text.
  case found(times: Int)
  /// A locator of another kind than `para.`: shown, not verified.
  case notVerifiable
  /// A quotation that differs from what is nearest to it.
  case near(NearPassage)
  /// A quotation that does not stand in the text.
  case missing
  /// A quotation that stands in another paragraph than its locator names.
  case elsewhere(Passage)
  /// A figure that does not stand in the paragraph that its locator names, and the first ten
  /// paragraphs in which it does.
  case notInPassage(standsIn: [Int])
  /// The locator names a paragraph beyond the last; `count` are there.
  case noParagraph(count: Int)

  /// What a line of the lock is written for.
  package var passage: Passage? {
    switch self {
    case .verified(let passage): passage
    case .ambiguous(let passages): passages.first
    default: nil
    }
  }
}

/// An archived text, ready for many claims: its numbers are read once.
package struct ClaimVerifier: Sendable {
  private let text: ArchivedText
  /// Block by block; empty unless a figure is among the claims.
  private let figures: [[FigureReading]]

  /// - Parameter claims: those that will be asked for.
  package init(_ text: ArchivedText, for claims: some Sequence<Claim>) {
    self.text = text
    let needsFigures = claims.contains { $0.kind == .figure }
    figures = needsFigures ? text.blocks.map { figureReadings(in: text.bytes, $0) } : []
  }

  package func verify(_ claim: Claim) -> ClaimVerification {
    let paragraphs = claim.locator.flatMap(ParagraphLocator.init)
    switch claim.kind {
    case .quotation: return quotation(claim.text, paragraphs)
    case .figure: return figure(claim, paragraphs)
    case .locator: return locator(paragraphs ?? ParagraphLocator(claim.text))
    }
  }

  // MARK: - Quotations

  private func quotation(_ words: String, _ paragraphs: ParagraphLocator?) -> ClaimVerification {
    let blocks = paragraphs?.blocks(outOf: text.blocks.count)
    switch text.match(words, inBlock: blocks?.first) {
    case .near(let near): return .near(near)
    case .missing: return .missing
    case .ambiguous(let passages): return ambiguous(passages, words, blocks)
    case .exact(let passage), .normalised(let passage, _), .elided(let passage, _),
      .edited(let passage, _):
      return blocks.map { isPassage(passage, inOneOf: $0) } ?? true
        ? .verified(passage) : .elsewhere(passage)
    }
  }

  /// Of several hits those in the paragraphs that the locator names count alone.
  private func ambiguous(
    _ passages: [Passage], _ words: String, _ blocks: [Int]?
  ) -> ClaimVerification {
    guard let blocks else { return .ambiguous(passages) }
    for block in blocks {
      let found = text.match(words, inBlock: block)
      if case .ambiguous(let hits) = found,
        hits.contains(where: { isPassage($0, inOneOf: [block]) })
      {
        return .ambiguous(hits)
      }
      if let passage = found.passage, isPassage(passage, inOneOf: [block]) {
        return .verified(passage)
      }
    }
    return passages.first.map { .elsewhere($0) } ?? .missing
  }

  private func isPassage(_ passage: Passage, inOneOf blocks: [Int]) -> Bool {
    blocks.contains { text.block($0)?.overlaps(passage.range) == true }
  }

  // MARK: - Figures and locators

  private func figure(_ claim: Claim, _ paragraphs: ParagraphLocator?) -> ClaimVerification {
    guard let figure = FigureInPassage(claim) else { return .notVerifiable }
    guard let paragraphs else {
      guard claim.locator == nil else { return .notVerifiable }
      return .found(times: figures.joined().count { figure.isBorneOut(by: $0) })
    }
    let blocks = paragraphs.blocks(outOf: figures.count)
    guard !blocks.isEmpty else { return .noParagraph(count: figures.count) }
    for block in blocks {
      if let reading = figures[block - 1].first(where: figure.isBorneOut) {
        return .verified(text.passage(reading.range))
      }
    }
    let others = figures.indices.lazy.filter { figures[$0].contains(where: figure.isBorneOut) }
    return .notInPassage(standsIn: others.prefix(10).map { $0 + 1 })
  }

  private func locator(_ paragraphs: ParagraphLocator?) -> ClaimVerification {
    guard let paragraphs else { return .notVerifiable }
    let count = text.blocks.count
    guard paragraphs.blocks.allSatisfy({ $0.upperBound <= count }),
      let first = paragraphs.blocks.first.flatMap({ text.block($0.lowerBound) }),
      let last = paragraphs.blocks.last.flatMap({ text.block($0.upperBound) })
    else { return .noParagraph(count: count) }
    return .verified(
      text.passage(min(first.lowerBound, last.lowerBound)..<max(first.upperBound, last.upperBound)))
  }
}

extension Claim {
  /// Whether an archived text could bear the claim out, and the lock so hold a line for it: not a
  /// figure without a paragraph, nor a locator of another kind.
  package var isVerifiable: Bool {
    switch kind {
    case .quotation: true
    case .figure: locator.flatMap(ParagraphLocator.init) != nil && FigureInPassage(self) != nil
    case .locator: ParagraphLocator(locator ?? text) != nil
    }
  }
}
