import Evidence
import SiteModel
import Tables
import Templates

/// The evidence behind one page's figures, as the end of a handout lists it.
struct HandoutEvidence {
  /// A row for each figure, in reading order.
  private(set) var values: [Value] = []
  /// The ids of the figures on the page that have a row.
  private(set) var anchors: Set<String> = []

  init(of facts: PageFacts, prefix: String, _ site: Site) {
    for use in facts.uses where use.value != nil && !use.anchor.isEmpty {
      anchors.insert(use.anchor)
      values.append(site.row(of: use, prefix: prefix))
    }
  }

  /// The id of the row behind a figure.
  static func anchor(of use: String) -> String { "evidence." + use }
}

extension Site {
  /// A number of the data with the mark of its statistic's unit; what is derived has one already.
  private func written(_ value: String, of record: EvidenceReference) -> String {
    guard let number = ExactDecimal(value),
      let statistic = catalogue.records.statistics.first(where: { $0.id == record.id }),
      record.ofRecord.scheme == .stat
    else { return styled(value) }
    let unit = FigureUnit(named: statistic.unit)
    return catalogue.words.numbers.write(FigureValue(number, unit: unit), decimals: nil)
  }

  fileprivate func row(of use: EvidenceUse, prefix: String) -> Value {
    let sources = use.sources.map { catalogue.link(toSource: $0) }
    return .record(
      Record([
        (.anchor, .text(prefix + HandoutEvidence.anchor(of: use.anchor))),
        ("back", .text("#" + prefix + use.anchor)), (.text, .text(use.text)),
        (.title, .text(catalogue.title(of: use.record)?.title ?? use.record.id)),
        (.value, .text(orEmpty: use.value.map { written($0, of: use.record) })),
        (.period, .text(orEmpty: catalogue.occasion(of: use))), ("sources", .list(sources)),
        (.locator, .text(orEmpty: use.locator)),
      ]))
  }
}
