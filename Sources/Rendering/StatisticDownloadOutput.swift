package import Base
import Evidence
package import SiteModel
import Tables

/// The observations of one statistic to take away: as CSV, as JSON, and as a Data Package that
/// describes the CSV.
package struct StatisticDownloadOutput: Output, OutputKind {
  enum Form: CaseIterable {
    case csv, json, package
  }

  package let path: String
  package let origin: Place
  private let form: Form
  private let statistic: Int

  package static func outputs(of site: Site) -> [any Output] {
    let records = site.catalogue.records
    // An id that two statistics share is a finding of its own.
    var ids: Set<String> = []
    return records.statistics.indices.flatMap { index -> [any Output] in
      let statistic = records.statistics[index]
      guard ids.insert(statistic.id).inserted, !records.observations(of: statistic).isEmpty else {
        return []
      }
      return Form.allCases.map {
        StatisticDownloadOutput(
          path: path(of: statistic, $0), origin: statistic.place, form: $0, statistic: index)
      }
    }
  }

  static func path(of statistic: Statistic, _ form: Form) -> String {
    "statistics/" + name(of: statistic, form)
  }

  static func name(of statistic: Statistic, _ form: Form) -> String {
    let name = safeName(of: statistic.id)
    return switch form {
    case .csv: name + ".csv"
    case .json: name + ".json"
    case .package: name + ".datapackage.json"
    }
  }

  package func write(_ site: Site, with worker: Worker) -> PageFacts {
    let records = site.catalogue.records
    let statistic = records.statistics[statistic]
    let table = records.typedTable(of: statistic, includingOtherSources: true)
    worker.output.removeAll()
    switch form {
    case .csv: table.writeCSV(into: &worker.output)
    case .json:
      var json = JSONWriter(layout: .indented, into: worker.takeOutput())
      json.write(statistic, table)
      json.endLine()
      worker.output = json.finish()
    case .package:
      let size = byteCount(of: table)
      var json = JSONWriter(layout: .indented, into: worker.takeOutput())
      StatisticPackage(
        statistic: statistic, table: table, catalogue: site.catalogue, byteCount: size
      )
      .write(to: &json)
      json.endLine()
      worker.output = json.finish()
    }
    return PageFacts()
  }

  private func byteCount(of table: TypedTable) -> Int {
    var out = HTMLBuffer()
    table.writeCSV(into: &out)
    return out.count
  }
}

extension JSONWriter {
  /// The record with its observations; a member without a value is left out.
  fileprivate mutating func write(_ statistic: Statistic, _ table: TypedTable) {
    let texts: [(StaticString, String?)] = [
      ("title", statistic.title), ("definition", statistic.definition), ("unit", statistic.unit),
      ("producer", statistic.producer), ("source", statistic.source),
      ("locator", statistic.locator), ("reference-area", statistic.referenceArea),
      ("as-of", statistic.asOf?.iso), ("review-by", statistic.reviewBy?.iso),
      ("qualifier", statistic.qualifier?.rawValue),
    ]
    let fields = table.downloadFields
    object { json in
      json.member("id", statistic.id)
      for (name, text) in texts {
        if let text { json.member(name, text) }
      }
      json.key("caveats")
      json.array { json in
        for caveat in statistic.caveats { json.string(caveat) }
      }
      json.key("observations")
      json.array { json in
        for row in table.rows {
          json.object { json in
            for field in fields {
              guard let scalar = field.scalar(in: row) else { continue }
              json.key(field.name)
              json.write(scalar)
            }
          }
        }
      }
    }
  }
}
