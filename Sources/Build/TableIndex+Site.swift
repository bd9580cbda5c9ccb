import Base
import Evidence
import Tables

extension TableIndex {
  /// The tables of packages, then those of content/data; sources that the site does not know are
  /// left out of them.
  static func make(
    of packaged: [TypedTable], _ free: [TypedTable], _ records: Records
  ) -> (TableIndex, [Diagnostic]) {
    let known = Set(records.sources.map(\.id))
    let names = Set(packaged.map(\.name))
    var index = TableIndex()
    var findings: [Diagnostic] = []
    for var table in packaged + free {
      table.sources = table.sources.filter(known.contains)
      // Of two files of content/data the reader has spoken.
      if !index.add(table), names.contains(table.name), let place = table.place {
        findings.append(.nameTaken(table.name, at: place, first: index[table.name]?.place))
      }
    }
    return (index, findings)
  }
}

extension Diagnostic {
  fileprivate static func nameTaken(_ name: String, at place: Place, first: Place?) -> Diagnostic {
    Diagnostic(
      .dataInvalid,
      "tables of data packages and of content/data must differ in name: \"\(name)\" is taken",
      at: place, help: "rename the resource or the file",
      related: first.map { [.init($0, "the other table of that name stands here")] } ?? [])
  }
}
