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
      findings +=
        isReadInPieces(path)
        ? readDelimited(path, as: name, into: &data, isAsked, limits)
        : readTree(path, format, as: name, into: &data, limits)
    }
    return (data, findings)
  }

  /// Its tree would take much memory, and is made only where templates may see it.
  private func readDelimited(
    _ path: String, as name: Name, into data: inout FreeData, _ isAsked: Bool,
    _ limits: SiteConfiguration.Limits
  ) -> [Diagnostic] {
    var table: TypedTable?
    let findings = readRows(path, limits) { rows in
      var reader = TableReader(limit: limits.dataRows)
      let findings: [Diagnostic]
      (table, findings) = reader.read(&rows, name: SitePath.stem(of: path))
      return findings
    }
    guard let table else { return findings }
    data.tables.append(table)
    guard isAsked else { return findings }
    if table.omittedRows > 0 { return findings + [.tooManyRows(of: table, limits.dataRows)] }
    if case .success(let file) = text("content/" + path, limit: limits.data),
      let node = DataFormats.format(ofFileAt: path)?.read(file).node
    {
      data.values.set(name, to: Value(data: node))
    }
    return findings
  }

  /// A list of maps is a table too; lists and maps of any other shape are for templates alone.
  private func readTree(
    _ path: String, _ format: any DataFormat.Type, as name: Name, into data: inout FreeData,
    _ limits: SiteConfiguration.Limits
  ) -> [Diagnostic] {
    switch text("content/" + path, limit: limits.data) {
    case .failure(let fault): return [fault.diagnostic]
    case .success(let file):
      let (node, faults) = format.read(file)
      guard let node else { return faults }
      data.values.set(name, to: Value(data: node))
      var rows: any DataRows = TreeRows(node, in: file)
      guard rows.diagnostics.isEmpty else { return faults }
      var reader = TableReader(limit: limits.dataRows)
      let (table, _) = reader.read(&rows, name: SitePath.stem(of: path))
      if let table { data.tables.append(table) }
      return faults
    }
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
