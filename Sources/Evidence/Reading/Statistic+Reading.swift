import Base
package import Tables

extension Statistic {
  /// Reads a statistic's fields; those of the page itself are the caller's.
  ///
  /// - Parameter folder: the folder of the record, relative to content/, for its data file.
  package init(_ fields: inout FieldReader, fallbackID: String, folder: String) {
    id = fields.recordID(fallback: fallbackID)
    place = fields.start
    title = fields.requiredText("title")?.value ?? ""
    definition = fields.text("definition")?.value
    unit = fields.text("unit")?.value
    producer = fields.text("producer")?.value
    source = fields.text("source")?.value
    locator = fields.text("locator")?.value
    referenceArea = fields.text("reference-area")?.value
    asOf = fields.knownDate("as-of")
    reviewBy = fields.knownDate("review-by")
    qualifier = fields.keyword("qualifier", as: Qualifier.self)
    decimals = fields.integer("decimals", in: 0...12)?.value
    caveats = fields.texts("caveats").map(\.value)
    observations = fields.maps("observations", read: Observation.init).compactMap(\.value)
    published = fields.maps("published", read: Published.init).compactMap(\.value)
    plausibility = fields.texts("plausibility").map(\.value)
    measureField = Statistic.measureField(&fields)
    data = Statistic.dataFile(&fields, folder: folder)
  }

  /// `of: measures` with a `field` makes the statistic a view over the measures.
  private static func measureField(_ fields: inout FieldReader) -> String? {
    guard let of = fields.text("of") else { return nil }
    guard of.value == "measures" else {
      fields.report(
        "\"of\" must be measures", at: fields.place(of.range),
        help: "a statistic is a view over the measures, or has observations of its own")
      return nil
    }
    return fields.requiredText("field")?.value
  }

  private static func dataFile(_ fields: inout FieldReader, folder: String) -> DataFile? {
    guard let written = fields.text("data") else {
      fields.refuse(["query", "resource"], without: "data")
      return nil
    }
    let place = fields.place(written.range)
    guard let path = SitePath.resolve(written.value, from: SitePath.join(folder, "x")) else {
      fields.report("\"data\" must name a file of content/", at: place)
      return nil
    }
    let part = DataFile.Part(&fields, of: path, at: place)
    return part.map { DataFile(path: path, part: $0, place: place) }
  }
}

extension Statistic.DataFile.Part {
  /// Nil, and a finding, where the file is none that the program reads, or lacks its `query` or
  /// `resource`.
  fileprivate init?(_ fields: inout FieldReader, of path: String, at place: Place) {
    if SQLiteFile.fileEndings.contains(SitePath.pathExtension(of: path)) {
      fields.refuse(["resource"], without: "data: datapackage.json")
      guard let query = fields.requiredText("query") else { return nil }
      self = .query(query.value, fields.place(query.range))
    } else if SitePath.name(of: path) == DataPackage.fileName {
      fields.refuse(["query"], without: "a SQLite file as \"data\"")
      guard let resource = fields.requiredText("resource") else { return nil }
      self = .resource(resource.value, fields.place(resource.range))
    } else if DataFormats.format(ofFileAt: path) != nil {
      fields.refuse(["query"], without: "a SQLite file as \"data\"")
      fields.refuse(["resource"], without: "data: datapackage.json")
      self = .whole
    } else {
      fields.report(
        """
        "data" must name a CSV, TSV, JSON, YAML, TOML or SQLite file, or a datapackage.json
        """, at: place)
      return nil
    }
  }
}

extension FieldReader {
  /// Reports fields that mean something only beside another.
  fileprivate mutating func refuse(_ keys: [String], without other: String) {
    for key in keys {
      guard let node = node(key) else { continue }
      report("\"\(key)\" needs \(other)", at: place(node.range))
    }
  }
}

extension Statistic.Published {
  private static let derivations = FigureAddress.Derivation.Kind.allCases.map(\.rawValue)
  private static let keys = derivations + ["locator", "period", "value"]

  fileprivate init?(_ fields: inout FieldReader) {
    let given = Self.derivations.compactMap { name in
      fields.text(name).map { (name, $0.value) }
    }
    locator = fields.text("locator")?.value
    period = fields.period("period")
    selection = fields.keys.filter { !Self.keys.contains($0) }.compactMap { name in
      fields.text(name).map { FigureAddress.Selection(name: name, value: $0.value) }
    }
    let value = fields.figure("value")
    guard fields.keys.contains("value"), given.count == 1 else {
      fields.report(
        "a published figure needs a \"value\" and one of "
          + Self.derivations.joined(separator: ", "), at: fields.start)
      return nil
    }
    guard let value else { return nil }
    derivation = given[0].0
    operand = given[0].1
    self.value = value.value
    place = fields.place(value.range)
  }
}
