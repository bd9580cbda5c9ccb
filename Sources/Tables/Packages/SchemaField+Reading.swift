import Base

extension TableSchema.Field {
  /// Nil where it has no name.
  ///
  /// - Parameter missing: the schema's missing values, for a field without its own.
  init?(_ fields: inout FieldReader, missing: [TableSchema.MissingValue]) {
    guard let name = fields.requiredText("name") else { return nil }
    self.name = name.value
    place = fields.place(name.range)
    title = fields.text("title")?.value
    description = fields.text("description")?.value
    type = ColumnType.written(&fields)
    format = CellFormat(&fields, type)
    unit = fields.text("unit")?.value
    decimals = fields.integer("decimals", in: 0...12)?.value
    role = TypedTable.Role.written(&fields)
    missingValues = TableSchema.MissingValue.list(&fields) ?? missing
    let categories = TableSchema.Field.categories(&fields)
    _ = fields.map("constraints") { constraints in
      self.isRequired = constraints.bool("required")?.value ?? false
      self.isUnique = constraints.bool("unique")?.value ?? false
      self.constraints = Constraint.list(&constraints, type, format)
      constraints.refuseProperties(["jsonSchema": []])
      constraints.finishOpenly()
    }
    if !categories.isEmpty {
      constraints.append(.oneOf(categories.compactMap { try? format.content(of: $0, type) }))
    }
    fields.finishOpenly(also: ["example", "rdfType", "categoriesOrdered", "profile"])
  }

  private static func categories(_ fields: inout FieldReader) -> [String] {
    fields.nodes("categories").compactMap { $0.scalar?.text ?? $0["value"]?.scalar?.text }
  }
}

extension ColumnType {
  fileprivate static func written(_ fields: inout FieldReader) -> ColumnType {
    guard let written = fields.text("type") else { return .any }
    let known = ColumnType.allCases.map(\.rawValue)
    if let type = ColumnType(rawValue: written.value) { return type }
    fields.report(
      "\"type\" must be one of \(known.joined(separator: ", "))", at: fields.place(written.range),
      help: suggestion(for: written.value, among: known))
    return .any
  }
}

extension TypedTable.Role {
  fileprivate static func written(_ fields: inout FieldReader) -> TypedTable.Role? {
    guard let written = fields.text("role") else { return nil }
    let known = allCases.map(\.rawValue)
    if let role = TypedTable.Role(rawValue: written.value) { return role }
    fields.report(
      "\"role\" must be one of \(known.joined(separator: ", "))", at: fields.place(written.range),
      help: suggestion(for: written.value, among: known))
    return nil
  }
}

extension CellFormat {
  fileprivate init(_ fields: inout FieldReader, _ type: ColumnType) {
    groupMark = fields.text("groupChar")?.value ?? ""
    decimalMark = fields.text("decimalChar")?.value ?? "."
    isBare = fields.bool("bareNumber")?.value ?? true
    let marks = (fields.texts("trueValues"), fields.texts("falseValues"))
    if !marks.0.isEmpty { trueValues = marks.0.map(\.value) }
    if !marks.1.isEmpty { falseValues = marks.1.map(\.value) }
    fields.refuseProperties(type == .list ? ["itemType": ["string"], "delimiter": [","]] : [:])
    guard let written = fields.text("format"), written.value != "default" else { return }
    name = written.value
    if CellFormat.isDated(type) {
      if name == "any" { return }
      pattern = DatePattern(name)
      if pattern == nil {
        fields.reportFormat(name, "the directives %Y %y %m %b %B %d %H %M %S", written.range)
      }
    } else if type == .string {
      if !["email", "uri", "uuid", "binary"].contains(name) {
        fields.reportFormat(name, "default, email, uri, uuid and binary", written.range)
      }
    } else if type != .any || name != "default" {
      fields.reportFormat(name, "default", written.range)
    }
  }

  private static func isDated(_ type: ColumnType) -> Bool {
    [.date, .datetime, .time, .year, .yearmonth].contains(type)
  }
}

extension FieldReader {
  fileprivate mutating func reportFormat(_ name: String, _ known: String, _ range: Range<Int>) {
    report(
      "the format \"\(name)\" is not supported here", at: place(range), help: "known are \(known)")
  }
}

extension Constraint {
  fileprivate static func list(
    _ fields: inout FieldReader, _ type: ColumnType, _ format: CellFormat
  ) -> [Constraint] {
    var list: [Constraint] = []
    if let least = fields.integer("minLength")?.value { list.append(.minLength(least)) }
    if let most = fields.integer("maxLength")?.value { list.append(.maxLength(most)) }
    for (name, isExclusive) in [("minimum", false), ("exclusiveMinimum", true)] {
      if let bound = bound(name, &fields, type, format) {
        list.append(.minimum(bound, isExclusive: isExclusive))
      }
    }
    for (name, isExclusive) in [("maximum", false), ("exclusiveMaximum", true)] {
      if let bound = bound(name, &fields, type, format) {
        list.append(.maximum(bound, isExclusive: isExclusive))
      }
    }
    if let written = fields.text("pattern") {
      if let pattern = CellPattern(written.value) {
        list.append(.pattern(pattern))
      } else {
        fields.report(
          "\"pattern\" must be a regular expression that the program knows",
          at: fields.place(written.range),
          help: "write it with characters, classes, groups, |, *, +, ? and {n,m}")
      }
    }
    let values = fields.nodes("enum").compactMap { value(of: $0, "enum", &fields, type, format) }
    return values.isEmpty ? list : list + [.oneOf(values)]
  }

  private static func bound(
    _ name: String, _ fields: inout FieldReader, _ type: ColumnType, _ format: CellFormat
  ) -> TypedTable.Cell.Content? {
    fields.node(name).flatMap { value(of: $0, name, &fields, type, format) }
  }

  /// A value of a constraint: as JSON has it, or as a cell of the column would write it.
  private static func value(
    of node: DataNode, _ name: String, _ fields: inout FieldReader, _ type: ColumnType,
    _ format: CellFormat
  ) -> TypedTable.Cell.Content? {
    if let scalar = node.scalar {
      if scalar.kind == .number, type.isNumeric { return .number(scalar.text) }
      if let content = try? format.content(of: scalar.text, type) { return content }
    }
    fields.report(
      "\"\(name)\" must be a value of the column's type, \(type.rawValue)",
      at: fields.place(node.range))
    return nil
  }
}
