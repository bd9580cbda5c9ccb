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
    decimals = fields.integer("decimals")?.value
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
    guard let written = fields.text("data") else { return nil }
    let place = fields.place(written.range)
    guard let path = SitePath.resolve(written.value, from: SitePath.join(folder, "x")) else {
      fields.report("\"data\" must name a file of content/", at: place)
      return nil
    }
    guard DataFormats.format(ofFileAt: path) != nil else {
      fields.report(
        "\"data\" must name a CSV, TSV, JSON, YAML or TOML file", at: place)
      return nil
    }
    return DataFile(path: path, place: place)
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
