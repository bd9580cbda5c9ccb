import Base
import Evidence
import SiteModel
import Tables

/// The Data Packages of a site with their tables.
struct DataPackages {
  /// Each package's tables by the names of its resources, under the package's path; nil for one
  /// that could not be read, which has been said already.
  private var tables: [String: [String: TypedTable?]] = [:]
  /// All tables, in order of the packages' paths.
  private(set) var all: [TypedTable] = []

  /// Reads every `datapackage.json` below content/statistics, and the tables that they describe.
  static func read(
    in tree: FileTree, _ reader: SiteReader, _ limits: SiteConfiguration.Limits
  ) -> (DataPackages, [Diagnostic]) {
    var packages = DataPackages()
    var findings: [Diagnostic] = []
    for path in tree.files
    where path.hasPrefix("statistics/") && SitePath.name(of: path) == DataPackage.fileName {
      switch reader.text("content/" + path, limit: limits.page) {
      case .success(let file):
        let (package, faults) = DataPackage.read(file)
        findings += faults
        guard let package else { continue }
        findings += packages.add(package, at: path, in: tree, reader, limits)
      case .failure(let fault): findings.append(fault.diagnostic)
      }
    }
    return (packages, findings)
  }

  /// The table of a resource that a statistic names.
  func table(
    _ name: String, of data: Statistic.DataFile, at place: Place
  ) -> Result<TypedTable?, SiteReader.Fault> {
    guard let package = tables[data.path] else {
      return .failure(.init(diagnostic: .noPackage(data)))
    }
    guard let table = package[name] else {
      return .failure(.init(diagnostic: .noResource(name, known: package.keys.sorted(), at: place)))
    }
    return .success(table)
  }

  private mutating func add(
    _ package: DataPackage, at path: String, in tree: FileTree, _ reader: SiteReader,
    _ limits: SiteConfiguration.Limits
  ) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    var found: [String: TypedTable?] = [:]
    for resource in package.resources {
      var (table, faults) = read(resource, of: package, at: path, in: tree, reader, limits)
      table?.sources = (resource.sources + package.sources).compactMap { $0.path ?? $0.title }
      findings += faults
      found[resource.name] = .some(table)
      if let table { all.append(table) }
    }
    findings += brokenReferences(in: package, found.compactMapValues(\.self))
    tables[path] = found
    return findings
  }

  private func read(
    _ resource: DataPackage.Resource, of package: DataPackage, at path: String,
    in tree: FileTree, _ reader: SiteReader, _ limits: SiteConfiguration.Limits
  ) -> (TypedTable?, [Diagnostic]) {
    var table: TypedTable?
    let read = { (rows: inout any DataRows) -> [Diagnostic] in
      var reader = TableReader(schema: resource.schema, limit: limits.dataRows)
      let findings: [Diagnostic]
      (table, findings) = reader.read(
        &rows, name: resource.name, title: resource.title ?? "")
      return findings
    }
    switch resource.content {
    case .inline(let node):
      var rows: any DataRows = TreeRows(node, in: package.file)
      let findings = read(&rows)
      return (table, findings)
    case .file(let name):
      guard let file = SitePath.resolve(name, from: path), !name.hasPrefix("/") else {
        return (nil, [.resourceEscapes(resource)])
      }
      guard tree.files.contains(file) else {
        return (nil, [.noFile(file, of: resource, among: tree.files)])
      }
      guard DataFormats.format(ofFileAt: file) != nil || resource.dialect.delimiter != nil else {
        return (nil, [.unknownFormat(resource)])
      }
      let names = resource.dialect.hasHeader ? nil : resource.schema?.fields.map(\.name)
      let findings = reader.readRows(
        file, limits, dialect: resource.dialect, names: names, read: read)
      return (table, reader.sizeFault(of: resource, file, package) + findings)
    }
  }
}

extension SiteReader {
  /// The file of a resource must be as long as the package says, if it does.
  fileprivate func sizeFault(
    of resource: DataPackage.Resource, _ path: String, _ package: DataPackage
  ) -> [Diagnostic] {
    guard let said = resource.byteCount,
      let size = FileSystem.size(of: SitePath.join(site, "content/" + path)), size != said.value
    else { return [] }
    return [
      Diagnostic(
        .dataInvalid, "\"bytes\" must be the size of the file: \"\(path)\" has \(size)",
        at: package.file.place(said.range), help: "write \(size), or restore the file")
    ]
  }
}

extension Diagnostic {
  fileprivate static func noPackage(_ data: Statistic.DataFile) -> Diagnostic {
    Diagnostic(
      .dataInvalid, "\"data\" must name a data package below content/statistics: \"\(data.path)\"",
      at: data.place, help: "mend its path, or the package")
  }

  fileprivate static func noResource(
    _ name: String, known: [String], at place: Place
  ) -> Diagnostic {
    let near = suggestion(for: name, among: known)
    return Diagnostic(
      .dataInvalid, "\"resource\" must name a table of the package; there is no \"\(name)\"",
      at: place,
      help: near.isEmpty && !known.isEmpty ? "it has \(known.joined(separator: ", "))" : near)
  }

  fileprivate static func resourceEscapes(_ resource: DataPackage.Resource) -> Diagnostic {
    Diagnostic(
      .pathEscapes, "a resource must be a file of content/: \"\(resource.name)\" is not",
      at: resource.place,
      help: "store the file in content/ and name it by its path from the package")
  }

  fileprivate static func noFile(
    _ path: String, of resource: DataPackage.Resource, among files: [String]
  ) -> Diagnostic {
    Diagnostic(
      .dataInvalid, "a resource must be a file of content/; there is no \"\(path)\"",
      at: resource.place, help: suggestion(for: path, among: files))
  }

  fileprivate static func unknownFormat(_ resource: DataPackage.Resource) -> Diagnostic {
    Diagnostic(
      .dataInvalid,
      "a table's file must be CSV, TSV, JSON, YAML or TOML, by its name: \"\(resource.name)\"",
      at: resource.place,
      help: "rename the file, or give the resource a \"delimiter\" in \"dialect\"")
  }
}
