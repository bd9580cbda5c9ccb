import Evidence
import SiteModel
import Tables
import Templates

/// Statistics as templates see them: one as `record`, all of them as a list.
extension Site {
  /// - Parameter figures: the chart and the table of the statistic's page.
  func record(of statistic: Statistic, _ figures: RecordFigures) -> Record {
    let words = catalogue.words
    let rows = catalogue.records.observations(of: statistic)
    let dimensions = rows.first?.dimensions.map { $0.name } ?? []
    return Record(
      [
        ("id", .text(statistic.id)),
        ("headline", headline(of: statistic)),
        ("definition", .text(orEmpty: statistic.definition)),
        ("unit", .text(orEmpty: statistic.unit.map(unit))),
        (
          "qualifier",
          .text(orEmpty: statistic.qualifier.map(\.rawValue).map(catalogue.words.keyword))
        ),
        ("producer", .text(orEmpty: statistic.producer)),
        ("source", catalogue.link(toSource: statistic.source)),
        ("locator", .text(orEmpty: statistic.locator)),
        ("reference-area", .text(orEmpty: statistic.referenceArea)),
        (.asOf, .date(statistic.asOf, in: words)),
        (.reviewBy, .date(statistic.reviewBy, in: words)),
        ("caveats", .texts(statistic.caveats)),
        ("has-caveats", .bool(!statistic.caveats.isEmpty)),
        ("dimensions", .texts(dimensions)),
        ("observations", .records(rows.map(record(of:)))),
        ("has-observations", .bool(!rows.isEmpty)),
        ("chart", figures.chart.map { .markup($0) } ?? .empty),
        ("table", figures.table.map { .markup($0) } ?? .empty),
        ("data", figures.csv.map { .path($0) } ?? .empty),
        ("data-json", download(of: statistic, .json, rows)),
        ("data-package", download(of: statistic, .package, rows)),
        ("picture", figures.picture.map { .path($0) } ?? .empty),
        ("published", .records(recomputations(of: statistic))),
        ("has-published", .bool(!statistic.published.isEmpty)),
      ] + uses(of: EvidenceReference(.stat, statistic.id))
        + discrepancies(about: .stat, statistic.id))
  }

  /// The one unit that is a keyword: the others are written as readers see them.
  private func unit(_ unit: String) -> String {
    unit == "percent" ? catalogue.words.keyword(unit) : unit
  }

  private func download(
    of statistic: Statistic, _ form: StatisticDownloadOutput.Form, _ rows: [Observation]
  ) -> Value {
    rows.isEmpty ? .empty : .path(StatisticDownloadOutput.path(of: statistic, form))
  }

  private func record(of observation: Observation) -> Record {
    Record([
      ("period", .text(catalogue.words.text(of: observation.period))),
      (.text, .text(text(of: observation))),
      ("dimensions", .texts(observation.dimensions.map { $0.value })),
    ])
  }

  /// The figures that the source itself derives, each with what the observations give for it.
  func recomputations(of statistic: Statistic) -> [Record] {
    catalogue.figures.recomputations(of: statistic, in: catalogue.words.numbers).map {
      published, result in
      record(of: published, try? result.get())
    }
  }

  /// - Parameter recomputed: nil where the observations do not give it.
  private func record(of published: Statistic.Published, _ recomputed: Recomputation?) -> Record {
    let name = catalogue.words.text(
      ofDerivation: published.derivation, operand: published.operand)
    return Record([
      ("name", .text(name)),
      (.text, .text(recomputed?.publishedText ?? styled(published.value))),
      ("recomputed", .text(orEmpty: recomputed?.recomputedText)),
      ("locator", .text(orEmpty: published.locator)),
    ])
  }

  /// The latest observation with its hedge, its unit's mark and its period.
  private func headline(of statistic: Statistic) -> Value {
    guard let headline = catalogue.headline(of: statistic) else { return .empty }
    return .record(
      Record([(.text, .text(headline.text)), ("period", .text(headline.period))]))
  }

  /// The value in the site's number style, or the status that stands for it.
  private func text(of observation: Observation) -> String {
    observation.value.map { styled($0) } ?? observation.status.map { "[\($0)]" } ?? ""
  }

  func statisticList() -> [(Name, Value)] {
    let rows = catalogue.records.statistics.map { statistic in
      let headline = catalogue.headline(of: statistic)
      // Many headlines have the unit's mark or name.
      let saysUnit = statistic.unit.map { unit in
        unit == "percent" || headline?.text.hasSuffix(" " + unit) == true
      }
      return Record([
        (.title, .text(statistic.title)),
        (
          .url,
          .path(catalogue.statisticPages[statistic.id].map { catalogue.pages[$0].route } ?? "")
        ),
        ("headline", self.headline(of: statistic)),
        ("unit", .text(orEmpty: saysUnit == true ? nil : statistic.unit)),
        ("producer", .text(orEmpty: statistic.producer)),
      ])
    }
    return [("statistics", .records(rows)), ("has-statistics", .bool(!rows.isEmpty))]
  }
}

extension Site {
  /// A number of the data in the site's style; what is none, such as "[c]", as it stands.
  func styled(_ number: String, decimals: Int? = nil) -> String {
    ExactDecimal(number).map { catalogue.words.numbers.write($0, decimals: decimals) } ?? number
  }
}
