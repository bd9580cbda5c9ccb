import Base
import Evidence
import SiteModel
import Tables

/// A Data Package (version 2) about the CSV of one statistic.
struct StatisticPackage {
  let statistic: Statistic
  let table: TypedTable
  let catalogue: Catalogue
  /// Of the CSV.
  let byteCount: Int

  func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("$schema", "https://datapackage.org/profiles/2.0/datapackage.json")
      json.member("name", statistic.id)
      json.member("title", statistic.title)
      if let definition = statistic.definition { json.member("description", definition) }
      if let producer = statistic.producer {
        json.list("contributors", [producer]) { json, producer in
          json.member("title", producer)
          json.key("roles")
          json.array { $0.string("creator") }
        }
      }
      writeSources(to: &json)
      json.list("resources", [statistic]) { json, _ in writeResource(to: &json) }
    }
  }

  private func writeSources(to json: inout JSONWriter) {
    let sources = table.sources.compactMap { id in
      catalogue.records.sources.first { $0.id == id }
    }
    guard !sources.isEmpty else { return }
    json.list("sources", sources) { json, source in
      json.member("title", source.title)
      if let address = source.address { json.member("path", address) }
    }
  }

  private func writeResource(to json: inout JSONWriter) {
    json.member("name", statistic.id)
    json.member("type", "table")
    json.member("title", statistic.title)
    json.member("path", StatisticDownloadOutput.name(of: statistic, .csv))
    json.member("format", "csv")
    json.member("mediatype", "text/csv")
    json.member("encoding", "utf-8")
    json.key("bytes")
    json.number(byteCount)
    json.key("schema")
    json.object { json in
      json.list("fields", table.downloadFields) { json, field in write(field, to: &json) }
    }
  }

  private func write(_ field: DownloadField, to json: inout JSONWriter) {
    json.member("name", field.name)
    switch field.part {
    case .label: json.member("type", "string")
    case .status: writeStatus(to: &json)
    case .value: write(table.columns[field.column], to: &json)
    }
  }

  private func write(_ column: TypedTable.Column, to json: inout JSONWriter) {
    let type = column.type == .period ? ColumnType.string : column.type
    json.member("type", type.rawValue)
    if let title = column.title { json.member("title", title) }
    if let unit = column.unit { json.member("unit", unit) }
    if let role = column.role { json.member("role", role.rawValue) }
    if let decimals = column.decimals {
      json.key("decimals")
      json.number(decimals)
    }
    guard column.role == .time else { return }
    json.key("constraints")
    json.object { json in
      json.key("required")
      json.bool(true)
    }
  }

  /// Shorthands are categories with labels: the texts of `missingValues` would be read as values
  /// in the column of numbers, where there are none.
  private func writeStatus(to json: inout JSONWriter) {
    json.member("type", "string")
    json.member("role", TypedTable.Role.attribute.rawValue)
    json.list("categories", table.legend) { json, entry in
      json.member("value", entry.code)
      let label = entry.label ?? catalogue.words.figures.shorthands[entry.code]
      json.member("label", label ?? entry.code)
    }
  }
}

extension JSONWriter {
  /// A list of objects.
  fileprivate mutating func list<Item>(
    _ name: String, _ items: [Item], _ write: (inout JSONWriter, Item) -> Void
  ) {
    key(name)
    array { json in
      for item in items { json.object { write(&$0, item) } }
    }
  }
}
