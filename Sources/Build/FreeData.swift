import Base
import Rendering
import SiteModel
import Tables
import Templates

/// The files of content/data: values for templates, and tables for pages.
struct FreeData {
  /// What templates see, under the files' names; empty where none asks.
  var values = Record()
  var tables: [TypedTable] = []
}

extension SiteReader {
  /// - Parameter templates: those of the site; values are made only where one asks for them.
  func freeData(
    in tree: FileTree, _ templates: [InputFile], _ limits: SiteConfiguration.Limits
  ) -> (FreeData, [Diagnostic]) {
    var data = FreeData()
    var findings: [Diagnostic] = []
    var names: Set<Name> = []
    let isAsked = templates.contains { asksForData($0.bytes) }
    for path in tree.files where path.hasPrefix("data/") {
      guard let format = DataFormats.format(ofFileAt: path) else { continue }
      let name = Name(SitePath.stem(of: path))
      if !names.insert(name).inserted {
        findings.append(.dataNameTaken("content/" + path))
      }
      let (table, faults) = freeTable(path, limits)
      if let table { data.tables.append(table) }
      findings += faults
      // A table has been read already; what is none is read for its faults at least.
      guard isAsked || !isReadInPieces(path) else { continue }
      if let table, table.omittedRows > 0 {
        findings.append(.tooManyRows(of: table, limits.dataRows))
        continue
      }
      guard case .success(let file) = text("content/" + path, limit: limits.data) else { continue }
      let (node, more) = format.read(file)
      if !isReadInPieces(path) { findings += more }
      if let node { data.values.set(name, to: Value(data: node)) }
    }
    return (data, findings)
  }

  /// A data file as a table; nil where it is none, which is no fault here.
  private func freeTable(
    _ path: String, _ limits: SiteConfiguration.Limits
  ) -> (TypedTable?, [Diagnostic]) {
    var table: TypedTable?
    let findings = readRows(path, limits) { rows in
      var reader = TableReader(limit: limits.dataRows)
      let findings: [Diagnostic]
      (table, findings) = reader.read(&rows, name: SitePath.stem(of: path))
      return findings
    }
    let isTree = !isReadInPieces(path)
    // Lists and maps of any shape are for templates; only a fault of the file itself is one.
    let faults = findings.filter { !isTree || $0.code != .dataInvalid }
    return (isTree && !findings.isEmpty ? nil : table, faults)
  }
}

/// Whether a template names `data`, or something in it, in a tag.
private func asksForData(_ bytes: [UInt8]) -> Bool {
  let name = Array("data".utf8)
  guard bytes.count > name.count + 2 else { return false }
  return (1..<bytes.count - name.count).contains { start in
    bytes[start] == name[0] && bytes[start..<start + name.count].elementsEqual(name)
      && "{#^& ".utf8.contains(bytes[start - 1])
      && ".} ".utf8.contains(bytes[start + name.count])
  }
}

extension Diagnostic {
  fileprivate static func dataNameTaken(_ path: String) -> Diagnostic {
    Diagnostic(
      .dataInvalid,
      "files of content/data must differ in name: \"\(SitePath.stem(of: path))\" is taken",
      at: InputFile(path: path, bytes: []).start, help: "rename one of the two")
  }

  fileprivate static func tooManyRows(of table: TypedTable, _ limit: Int) -> Diagnostic {
    Diagnostic(
      .limitExceeded,
      "templates may see \(limit) rows of one file at most: \"\(table.name)\" has \(table.rowCount)",
      at: table.place ?? Place(file: "content/data"),
      help: "split the file, or raise \"data-rows\" under \"limits\" in content/site.yaml")
  }
}
