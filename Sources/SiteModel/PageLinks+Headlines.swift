import Base
import Evidence
import Tables

/// Figures that the home page shows by themselves; each is an observation.
extension PageLinks {
  /// A headline as the page shows it.
  package struct Headline: Sendable {
    package var text: String
    package var label: String
    package var period: String?
    /// The statistic's file in the output.
    package var route: String
    /// The id of its place on the page.
    package var anchor: String
  }

  /// Resolves the headlines of a page; those that name no observation are reported.
  package mutating func headlines(_ written: [FrontMatter.Headline]) -> [Headline] {
    written.enumerated().compactMap { index, headline in
      guard let scheme = EvidenceScheme(of: headline.figure.value), scheme == .stat else {
        report(.noObservation(headline.figure.value), at: headline.figure.range)
        return nil
      }
      let address = String(headline.figure.value.drop { $0 != ":" }.dropFirst())
      switch catalogue.figures.resolve(address) {
      case .success(let figure): return show(figure, headline, number: index + 1)
      case .failure(let fault):
        report(LinkFault(fault), at: headline.figure.range)
        return nil
      }
    }
  }

  private mutating func show(
    _ figure: ResolvedFigure, _ headline: FrontMatter.Headline, number: Int
  ) -> Headline? {
    let statistic = catalogue.records.statistics[figure.statistic]
    guard let page = catalogue.statisticPages[statistic.id] else { return nil }
    let anchor = "headline.\(number)"
    let bare = bareText(of: figure)
    // An estimate is called one here, where no sentence around the figure does.
    let text = catalogue.words.hedged(bare, figure.value == nil ? nil : statistic.qualifier)
    if bare.count > FrontMatter.Headline.longestFigure {
      report(.tooLong(bare), at: headline.figure.range)
    }
    let period = catalogue.words.text(ofAll: figure.periods)
    let subject = EvidenceUse.Subject(
      EvidenceReference(.stat, statistic.id), value: figure.text, period: period,
      dimensions: figure.dimensions, sources: figure.sources, locator: figure.locator)
    facts.uses.append(EvidenceUse(subject, text: text, anchor: anchor))
    noteLink(to: page)
    begin(plainCaption: headline.label.value, at: headline.label.range)
    return Headline(
      text: text, label: headline.label.value, period: period, route: catalogue.route(of: page),
      anchor: anchor)
  }

  /// The figure without its hedge.
  private func bareText(of figure: ResolvedFigure) -> String {
    guard var value = figure.value else { return figure.status ?? "" }
    value.certainty = .exact
    return catalogue.words.numbers.write(value, decimals: figure.decimals)
  }

  private mutating func report(_ fault: LinkFault, at range: Range<Int>) {
    facts.diagnostics.append(
      Diagnostic(fault.code, fault.message, at: file.place(range), help: fault.help))
  }
}

extension LinkFault {
  fileprivate static func noObservation(_ written: String) -> LinkFault {
    LinkFault(
      .unknownFigure, "a headline must name an observation of the site: \"\(written)\"",
      help: "write it as a link would: stat:ID/PERIOD")
  }

  fileprivate static func tooLong(_ text: String) -> LinkFault {
    LinkFault(
      .limitExceeded,
      "a headline's figure may have \(FrontMatter.Headline.longestFigure) characters at most: "
        + "\"\(text)\" has \(text.count)",
      help: "round it with \"decimals\" in the statistic, or give a larger unit")
  }
}
