import Base
import Evidence
import SiteModel
import Tables

/// Measures and statistics in the words of schema.org.
extension Site {
  /// Only what is law is `Legislation`; statements, guidance and funding are not.
  func write(_ measure: Measure, on page: PageContext, to json: inout JSONWriter) {
    json.member("@type", measure.isLaw ? "Legislation" : "CreativeWork")
    json.member("name", measure.title)
    json.member("description", ifAny: page.summary)
    if measure.isLaw { write(law: measure, to: &json) }
    if let instrument = measure.instrument {
      json.key("isPartOf")
      json.thing(measure.isLaw ? "Legislation" : "CreativeWork", name: instrument)
    }
    write("isBasedOn", sources: measure.sources, on: page, to: &json)
  }

  private func write(law measure: Measure, to json: inout JSONWriter) {
    json.member("legislationType", ifAny: measure.kind.map { spaced($0.rawValue) })
    json.member("legislationJurisdiction", ifAny: measure.jurisdiction)
    if let responsible = measure.responsible {
      json.key("legislationResponsible")
      json.thing("Organization", name: responsible)
    }
    json.member("legislationLegalForce", ifAny: measure.legalForce?.linkedStatus)
    json.member(
      "legislationDate", ifAny: measure.firstDate(of: ["royal-assent", "made", "signed"]))
    json.member("legislationDateOfApplicability", ifAny: measure.firstDate(of: ["in-force"]))
    json.member("legislationDateVersion", ifAny: measure.asOf?.iso)
  }

  func write(_ statistic: Statistic, on page: PageContext, to json: inout JSONWriter) {
    json.member("@type", "Dataset")
    json.member("name", statistic.title)
    json.member("description", ifAny: statistic.definition ?? page.summary)
    json.member("identifier", statistic.id)
    json.key("variableMeasured")
    json.object { json in
      json.member("@type", "PropertyValue")
      json.member("name", statistic.title)
      json.member("unitText", ifAny: statistic.unit)
    }
    if let producer = statistic.producer {
      json.key("creator")
      json.thing("Organization", name: producer)
    }
    // As text: an area of data need not be a place. One that is "Not stated" is none.
    if statistic.referenceArea != word("tier-none") {
      json.member("spatialCoverage", ifAny: statistic.referenceArea)
    }
    if let file = page.dataFile {
      json.key("distribution")
      json.object { json in
        json.member("@type", "DataDownload")
        json.member("contentUrl", address(of: file, from: page.route))
        json.member("encodingFormat", "text/csv")
      }
    }
    let periods = catalogue.records.observations(of: statistic).map(\.period)
    json.member("temporalCoverage", ifAny: temporalCoverage(of: periods))
    write("isBasedOn", sources: statistic.source.map { [$0] } ?? [], on: page, to: &json)
  }
}

extension Measure {
  fileprivate var isLaw: Bool {
    switch kind {
    case .offence, .duty, .power, .regulatorPower, .treaty: true
    default: false
    }
  }

  /// The date of the first event of one of the stages that has a date.
  fileprivate func firstDate(of stages: [String]) -> String? {
    events.lazy.filter { stages.contains($0.stage) }.compactMap(\.date).first?.iso
  }
}

extension Measure.LegalForce {
  /// Nil where the word says too little: what is superseded may still bind somebody.
  fileprivate var linkedStatus: String? {
    switch self {
    case .inForce: "https://schema.org/InForce"
    case .part: "https://schema.org/PartiallyInForce"
    case .proposed, .enacted, .repealed, .withdrawn, .lapsed: "https://schema.org/NotInForce"
    case .superseded, .none: nil
    }
  }
}

/// From the first period's start to the last one's end, as ISO 8601 writes it: `2023/2024-03`.
func temporalCoverage(of periods: [Period]) -> String? {
  let spans = periods.compactMap(\.span)
  guard let start = spans.map(\.start).min(), let end = spans.map(\.end).max() else { return nil }
  return start == end ? start.iso : "\(start.iso)/\(end.iso)"
}

extension Period {
  /// First and last day, month or year, no more exact than the period; nil where it is not known.
  fileprivate var span: (start: PartialDate, end: PartialDate)? {
    switch self {
    case .date(let date): (date, date)
    case .interval(let start, let end): (start, end)
    case .quarter(let year, let number):
      Self.months(year, number * 3 - 2, year, number * 3)
    case .financialYear(let year): Self.months(year, 4, year + 1, 3)
    case .unknown: nil
    }
  }

  private static func months(
    _ year: Int, _ month: Int, _ endYear: Int, _ endMonth: Int
  ) -> (start: PartialDate, end: PartialDate)? {
    guard let start = PartialDate(year: year, month: month),
      let end = PartialDate(year: endYear, month: endMonth)
    else { return nil }
    return (start, end)
  }
}
