import Base
import Tables

/// The rows of a layer as its channels see them: filtered, typed and aggregated.
struct LayerRows {
  /// A row's values, by `ChartChannel.index`; nil where the layer does not have the channel.
  typealias Row = [ChartTable.Value?]

  var rows: [Row] = []
  /// What the values of each channel are, by `ChartChannel.index`.
  var kinds: [ChartTable.Kind?] = Array(repeating: nil, count: ChartChannel.allCases.count)
  /// Where each channel's values come from: the number of a column.
  var columns: [Int?] = Array(repeating: nil, count: ChartChannel.allCases.count)

  func values(of channel: ChartChannel) -> [ChartTable.Value] {
    rows.compactMap { $0[channel.index] }
  }
}

/// Makes a layer's rows out of the table's.
struct LayerRowsReader {
  let table: ChartTable
  let file: InputFile
  var diagnostics: [Diagnostic] = []

  init(_ table: ChartTable, in file: InputFile) {
    self.table = table
    self.file = file
  }

  mutating func rows(of layer: ChartLayer) -> LayerRows {
    var result = LayerRows()
    var readers: [(ChartChannel, ValueReader)] = []
    for channel in ChartChannel.allCases {
      guard let definition = layer.encoding[channel],
        let reader = reader(of: channel, definition)
      else { continue }
      readers.append((channel, reader))
      result.kinds[channel.index] = reader.kind
      result.columns[channel.index] = reader.column
    }
    // A layer of constants, such as a line at a target, is drawn once.
    let isConstant = readers.allSatisfy { layer.encoding[$0.0]?.constant != nil }
    let sources = isConstant ? [[]] : filtered(layer.filters).map { table.rows[$0] }
    result.rows = sources.map { source in
      var row = LayerRows.Row(repeating: nil, count: ChartChannel.allCases.count)
      for (channel, reader) in readers { row[channel.index] = value(of: reader, in: source) }
      return row
    }
    return aggregated(result, layer)
  }

  /// The numbers of the rows that all filters accept.
  private mutating func filtered(_ filters: [RowFilter]) -> [Int] {
    let tests = filters.compactMap { filter in
      column(filter.field).map { (column: $0, filter: filter) }
    }
    return table.rows.indices.filter { index in
      tests.allSatisfy { $0.filter.accepts(table.rows[index][$0.column]) }
    }
  }

  private mutating func reader(
    of channel: ChartChannel, _ definition: ChannelDefinition
  ) -> ValueReader? {
    if let constant = definition.constant {
      return ValueReader(constant: constant, definition, channel)
    }
    guard let field = definition.field else {
      // Rows are counted, whatever they hold.
      return ValueReader(column: nil, kind: .quantitative, definition)
    }
    guard let number = column(field) else { return nil }
    let kind =
      definition.aggregate == .count
      ? .quantitative
      : definition.type ?? (definition.timeUnit == nil ? table.columns[number].kind : .temporal)
    return ValueReader(column: number, kind: kind, definition)
  }

  private mutating func column(_ field: Located<String>) -> Int? {
    if let number = table.column(named: field.value) { return number }
    let names = table.columns.map(\.name)
    let known = names.isEmpty ? "" : "the columns are \(names.prefix(12).joined(separator: ", "))"
    let near = suggestion(for: field.value, among: names)
    let message = "a field must be a column of the data; there is no \"\(field.value)\""
    add(
      Diagnostic(
        .chartInvalid, message, at: file.place(field.range), help: near.isEmpty ? known : near))
    return nil
  }

  private mutating func value(
    of reader: ValueReader, in row: [ChartTable.Value]
  ) -> ChartTable.Value {
    let value = reader.value(in: row)
    guard let value else {
      add(reader.mismatch(in: row, file))
      return .missing(shorthand: nil)
    }
    return value
  }

  /// One finding for each mistake, however many rows have it.
  mutating func add(_ diagnostic: Diagnostic) {
    if !diagnostics.contains(where: { $0.place == diagnostic.place }) {
      diagnostics.append(diagnostic)
    }
  }
}
