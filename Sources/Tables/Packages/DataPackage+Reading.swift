package import Base

extension DataPackage {
  /// Reads a `datapackage.json`; nil where it is no descriptor at all.
  package static func read(_ file: InputFile) -> (package: DataPackage?, diagnostics: [Diagnostic])
  {
    let (node, faults) = JSONFormat.read(file)
    guard let node else { return (nil, faults) }
    var fields = FieldReader(node, in: file, code: .dataInvalid)
    guard node.map != nil else { return (nil, faults + fields.diagnostics) }
    var package = DataPackage(file: file)
    package.read(&fields)
    return (package, (faults + fields.diagnostics).sorted())
  }

  private mutating func read(_ fields: inout FieldReader) {
    title = fields.text("title")?.value
    sources = Credit.list(&fields)
    let nodes = fields.nodes("resources")
    if nodes.isEmpty {
      fields.report(
        "a data package must have \"resources\"", at: fields.start,
        help: "list its tables, each with a \"name\" and a \"path\"")
    }
    var names: [String: Place] = [:]
    resources = fields.maps("resources") { Resource(&$0) }.compactMap(\.value)
    for resource in resources {
      if let first = names[resource.name] {
        fields.add(.resourceTwice(resource.name, at: resource.place, first: first))
      }
      names[resource.name] = resource.place
    }
    fields.finishOpenly(also: [
      "$schema", "profile", "name", "id", "licenses", "description", "homepage", "version",
      "created", "keywords", "contributors", "image",
    ])
  }
}

extension DataPackage.Credit {
  static func list(_ fields: inout FieldReader) -> [DataPackage.Credit] {
    fields.maps("sources") { fields in
      let title = fields.text("title")?.value
      let path = fields.text("path")?.value
      fields.finishOpenly(also: ["email", "version"])
      return (title ?? path).map { DataPackage.Credit(title: $0, path: path) }
    }.compactMap(\.value)
  }
}

extension DataPackage.Resource {
  /// Nil where it is no table, or cannot be read.
  fileprivate init?(_ fields: inout FieldReader) {
    defer {
      fields.finishOpenly(also: [
        "$schema", "profile", "id", "licenses", "description", "homepage", "mediatype", "hash",
        "bytes", "version", "type",
      ])
    }
    let name = fields.requiredText("name")
    place = fields.place(of: "name")
    self.name = name?.value ?? ""
    title = fields.text("title")?.value
    sources = DataPackage.Credit.list(&fields)
    byteCount = fields.integer("bytes")
    let type = fields.text("type")?.value
    fields.refuseProperties([
      "compression": ["no"], "innerpath": [], "encoding": ["utf-8", "UTF-8", "utf8", "UTF8"],
    ])
    guard let content = DataPackage.Resource.content(&fields), name != nil else { return nil }
    self.content = content
    let format = fields.text("format")?.value.lowercased()
    let isTable = type.map { $0 == "table" } ?? content.isTable(format)
    let schema = fields.map("schema") { TableSchema(&$0) }
    dialect = fields.map("dialect") { DataPackage.Dialect(&$0) }?.value ?? DataPackage.Dialect()
    if format == "tsv", dialect.delimiter == nil { dialect.delimiter = 0x09 }
    guard isTable || schema != nil else { return nil }
    self.schema = schema?.value
  }

  private static func content(_ fields: inout FieldReader) -> Content? {
    let data = fields.node("data")
    guard let node = fields.node("path") else {
      if let data { return .inline(data) }
      fields.report(
        "a resource must have a \"path\" or \"data\"", at: fields.start,
        help: "name the file that holds the table")
      return nil
    }
    if let data {
      fields.report(
        "a resource has either a \"path\" or \"data\"", at: fields.place(data.range),
        help: "remove one of the two")
    }
    guard let path = node.scalar?.text ?? onlyElement(of: node) else {
      fields.report(
        "a resource of several files is not supported", at: fields.place(node.range),
        help: "join the files, or make each a resource")
      return nil
    }
    guard !path.contains("://") else {
      fields.report(
        "a resource must be a file beside its package: nothing is fetched",
        at: fields.place(node.range), help: "store the file in content/ and name it by its path")
      return nil
    }
    return .file(path)
  }

  private static func onlyElement(of node: DataNode) -> String? {
    node.list?.count == 1 ? node.list?.first?.scalar?.text : nil
  }
}

extension DataPackage.Resource.Content {
  /// Whether a resource that does not say what it is can only be a table.
  fileprivate func isTable(_ format: String?) -> Bool {
    switch self {
    case .inline(let node): node.list != nil
    case .file(let path):
      ["csv", "tsv", "tab"].contains(format ?? SitePath.pathExtension(of: path))
    }
  }
}

extension DataPackage.Dialect {
  fileprivate init(_ fields: inout FieldReader) {
    hasHeader = fields.bool("header")?.value ?? true
    if let written = fields.text("delimiter") {
      let byte = written.value == "\\t" ? 0x09 : written.value.utf8.first
      if let byte, written.value.utf8.count == 1 || written.value == "\\t", byte < 0x80,
        byte != UInt8(ascii: "\"")
      {
        delimiter = byte
      } else {
        fields.report(
          "\"delimiter\" must be one ASCII character", at: fields.place(written.range))
      }
    }
    fields.refuseProperties([
      "quoteChar": ["\""], "doubleQuote": ["true"], "escapeChar": [], "nullSequence": [""],
      "skipInitialSpace": ["false"], "commentChar": [], "headerRows": [], "headerJoin": [],
      "commentRows": [], "property": [], "itemType": ["object"], "itemKeys": [],
      "sheetNumber": ["1"], "sheetName": [], "table": [],
    ])
    fields.finishOpenly(also: [
      "$schema", "profile", "lineTerminator", "caseSensitiveHeader", "csvddfVersion",
    ])
  }
}

extension Diagnostic {
  fileprivate static func resourceTwice(_ name: String, at place: Place, first: Place) -> Diagnostic
  {
    Diagnostic(
      .dataInvalid, "resources must differ in name: \"\(name)\" is given twice", at: place,
      help: "rename one of the two", related: [.init(first, "it is first given here")])
  }
}
