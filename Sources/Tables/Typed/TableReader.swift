package import Base

/// Makes a typed table of rows, by a schema or by what the cells look like.
package struct TableReader {
  /// What is wrong with the cells, at most `DataLimits.rowFindings`.
  private var findings: [Diagnostic] = []
  private let schema: TableSchema?
  private let limit: Int

  /// - Parameter limit: how many rows are kept; the rest is counted, and not looked at.
  package init(schema: TableSchema? = nil, limit: Int) {
    self.schema = schema
    self.limit = limit
  }

  /// Nil where the rows are no table.
  package mutating func read(
    _ rows: inout any DataRows, name: String, title: String = ""
  ) -> (table: TypedTable?, diagnostics: [Diagnostic]) {
    let names = rows.columnNames
    guard !names.isEmpty else { return (nil, rows.diagnostics) }
    var table: TypedTable
    if let schema {
      guard let columns = columns(schema, names, rows) else {
        return (nil, rows.diagnostics + findings)
      }
      table = typed(&rows, columns, schema)
    } else {
      table = guessed(&rows, names)
    }
    table.name = name
    table.title = title
    table.place = rows.head
    while rows.next() { table.omittedRows += 1 }
    return (table.mergingStatus(), (rows.diagnostics + findings).sorted())
  }

  // MARK: - By a schema

  /// The field of each column; nil, and findings, where data and schema do not meet.
  private mutating func columns(
    _ schema: TableSchema, _ names: [String], _ rows: any DataRows
  ) -> [TableSchema.Field?]? {
    let fields = schema.fields
    let lacking = fields.filter { !names.contains($0.name) }
    let surplus = names.filter { schema.field(named: $0) == nil }
    switch schema.matching {
    case .exact where fields.map(\.name) != names && lacking.isEmpty && surplus.isEmpty:
      findings.append(.wrongOrder(fields.map(\.name), at: rows.head, schema: fields[0].place))
    case .exact, .equal:
      findings += lacking.map { .lacking($0, among: names, at: rows.head) }
      findings += surplus.map { .surplus($0, among: fields.map(\.name), at: rows.head) }
    case .subset: findings += lacking.map { .lacking($0, among: names, at: rows.head) }
    case .superset:
      findings += surplus.map { .surplus($0, among: fields.map(\.name), at: rows.head) }
    case .partial:
      if lacking.count == fields.count {
        findings += lacking.prefix(1).map { .lacking($0, among: names, at: rows.head) }
      }
    }
    return findings.isEmpty ? names.map { schema.field(named: $0) } : nil
  }

  private mutating func typed(
    _ rows: inout any DataRows, _ fields: [TableSchema.Field?], _ schema: TableSchema
  ) -> TypedTable {
    let names = rows.columnNames
    var table = TypedTable(
      name: "", columns: zip(names, fields).map { TypedTable.Column($0, $1) }, rows: [])
    var seen = SeenValues(names, fields, schema)
    var legend = Legend()
    while table.rows.count < limit, rows.next() {
      let values = rows.values
      let cells = values.indices.map { column in
        cell(values[column], fields[column], column, rows, &legend)
      }
      for (message, column) in seen.repeats(in: cells, at: rows) {
        report(message.text, at: rows.place(ofCell: column), rows, related: message.related)
      }
      table.rows.append(TypedTable.Row(cells, place: rows.place))
    }
    table.legend = legend.entries
    return table
  }

  private mutating func cell(
    _ scalar: Scalar?, _ field: TableSchema.Field?, _ column: Int, _ rows: any DataRows,
    _ legend: inout Legend
  ) -> TypedTable.Cell {
    guard let field else { return TypedTable.Cell(guessing: scalar) }
    guard let scalar, scalar.kind != .null else { return missing(field, column, rows) }
    if let value = field.missingValues.first(where: { $0.text == scalar.text }) {
      guard let code = legend.code(for: value) else { return missing(field, column, rows) }
      return TypedTable.Cell(.missing, shorthand: code)
    }
    do throws(CellFault) {
      let isNumber = scalar.kind == .number && (field.type.isNumeric || field.type == .any)
      let text = scalar.text
      let content =
        try isNumber
        ? plainFormat.content(of: text, field.type) : field.format.content(of: text, field.type)
      for constraint in field.constraints {
        if let rule = constraint.fault(of: content, text) { throw CellFault(rule) }
      }
      return TypedTable.Cell(content)
    } catch {
      let text = scalar.text.count > 60 ? scalar.text.prefix(60) + "…" : scalar.text[...]
      report(
        "a cell of \"\(field.name)\" must be \(error.rule): \"\(text)\" is not",
        at: rows.place(ofCell: column), rows,
        related: [.init(field.place, "the schema says so of this field")])
      return .empty
    }
  }

  private mutating func missing(
    _ field: TableSchema.Field, _ column: Int, _ rows: any DataRows
  ) -> TypedTable.Cell {
    if field.isRequired {
      report(
        "a cell of \"\(field.name)\" must not be empty", at: rows.place(ofCell: column), rows,
        related: [.init(field.place, "the schema says so of this field")])
    }
    return .empty
  }

  private mutating func report(
    _ message: String, at place: Place, _ rows: any DataRows, related: [Diagnostic.Related]
  ) {
    guard findings.count < DataLimits.rowFindings else { return }
    findings.append(
      Diagnostic(
        .dataInvalid, message + rows.rowNote, at: place,
        help: "mend the cell, or say otherwise in the schema", related: related))
  }

  // MARK: - Without a schema

  private func guessed(_ rows: inout any DataRows, _ names: [String]) -> TypedTable {
    var values: [[Scalar?]] = []
    var places: [Place] = []
    while values.count < limit, rows.next() {
      values.append(rows.values)
      places.append(rows.place)
    }
    let columns = names.indices.map { column in
      GuessedColumn(names[column], values.lazy.map { $0[column] })
    }
    var legend = Legend()
    let table = zip(values, places).map { row, place in
      TypedTable.Row(
        zip(columns, row).map { column, scalar in column.cell(scalar, &legend) }, place: place)
    }
    return TypedTable(
      name: "", columns: columns.map(\.column), rows: table, legend: legend.entries)
  }
}

/// Numbers of JSON and of databases are written as these are, whatever a schema says of texts.
private let plainFormat = CellFormat()

extension TypedTable.Column {
  fileprivate init(_ name: String, _ field: TableSchema.Field?) {
    self.init(
      name: name, title: field?.title, description: field?.description, type: field?.type ?? .any,
      unit: field?.unit, role: field?.role ?? field.flatMap { TypedTable.Role(of: $0.type) },
      decimals: field?.decimals)
  }
}

extension TypedTable.Role {
  /// What a column of the type is, where nobody says.
  fileprivate init?(of type: ColumnType) {
    switch type {
    case .year, .yearmonth, .date, .period: self = .time
    case .number, .integer: self = .measure
    case .string, .boolean: self = .dimension
    default: return nil
    }
  }
}

extension Diagnostic {
  fileprivate static func lacking(
    _ field: TableSchema.Field, among names: [String], at place: Place
  ) -> Diagnostic {
    Diagnostic(
      .dataInvalid, "the data must have the column \"\(field.name)\", which the schema names",
      at: place, help: suggestion(for: field.name, among: names),
      related: [.init(field.place, "the schema names it here")])
  }

  fileprivate static func surplus(
    _ name: String, among fields: [String], at place: Place
  ) -> Diagnostic {
    let near = suggestion(for: name, among: fields)
    return Diagnostic(
      .dataInvalid, "the schema must name every column of the data: \"\(name)\" is not in it",
      at: place,
      help: near.isEmpty ? "add the field, or write \"fieldsMatch\": \"subset\"" : near)
  }

  fileprivate static func wrongOrder(
    _ names: [String], at place: Place, schema: Place
  ) -> Diagnostic {
    Diagnostic(
      .dataInvalid,
      "the columns must stand in the order of the schema: \(names.joined(separator: ", "))",
      at: place, help: "move them, or write \"fieldsMatch\": \"equal\"",
      related: [.init(schema, "the schema's fields begin here")])
  }
}
