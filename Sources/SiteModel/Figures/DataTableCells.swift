import Tables

/// What stands in the cells of a table of data: every number of a column with the same decimals,
/// periods in words, shorthands in brackets.
struct DataTableCells {
  let table: TypedTable
  private let words: Words
  private let decimals: [Int]

  init(_ table: TypedTable, _ words: Words) {
    self.table = table
    self.words = words
    decimals = table.columns.indices.map { table.decimals(ofColumn: $0) }
  }

  /// The text of a cell, never empty.
  func text(of cell: TypedTable.Cell, inColumn column: Int) -> String {
    guard let value = value(of: cell, inColumn: column) else {
      return "[\(cell.shorthand ?? words.figures.empty)]"
    }
    return cell.shorthand.map { "\(value) [\($0)]" } ?? value
  }

  private func value(of cell: TypedTable.Cell, inColumn column: Int) -> String? {
    switch cell.content {
    case .number(let digits):
      ExactDecimal(digits).map { words.numbers.write($0, decimals: decimals[column]) } ?? digits
    case .text(let text): text.isEmpty ? nil : text
    case .period(let period): words.text(of: period)
    case .missing: nil
    }
  }

  /// A column's heading with its unit: "Mean (µg/m³)".
  ///
  /// - Parameter caption: what the heading need not say again.
  func heading(ofColumn index: Int, under caption: String) -> String {
    let column = table.columns[index]
    let name =
      column.title == caption && column.role == .measure
      ? words.figures.value : column.title ?? words.name(ofColumn: column.name)
    return column.unit.map { "\(name) (\(unitMark($0)))" } ?? name
  }

  /// The shorthands that occur, each with its meaning; nil where nobody gives one.
  var legend: [(mark: String, meaning: String?)] {
    let explained = Dictionary(
      table.legend.map { ($0.code, $0.label) }, uniquingKeysWith: { first, _ in first })
    var codes: [String] = []
    var hasEmpty = false
    for row in table.rows {
      for cell in row.cells {
        if let code = cell.shorthand {
          if !codes.contains(code) { codes.append(code) }
        } else if cell.isBlank {
          hasEmpty = true
        }
      }
    }
    return codes.map { ($0, (explained[$0] ?? nil) ?? words.figures.shorthands[$0]) }
      + (hasEmpty ? [(words.figures.empty, words.figures.emptyMeaning)] : [])
  }
}

extension TypedTable.Cell {
  /// Whether nothing at all would be seen in the cell.
  fileprivate var isBlank: Bool {
    switch content {
    case .text(let text): text.isEmpty && shorthand == nil
    case .number, .period: false
    case .missing: shorthand == nil
    }
  }
}

extension TypedTable {
  /// How many decimals the numbers of a column are shown with: as its author says, else as many as
  /// the most precise of them has.
  func decimals(ofColumn index: Int) -> Int {
    columns[index].decimals
      ?? rows.lazy.map { $0.cells[index].writtenDecimals }.max().map { min($0, 10) } ?? 0
  }
}

extension TypedTable.Cell {
  /// The digits after the point as the data write them, zeros at the end too.
  fileprivate var writtenDecimals: Int {
    guard case .number(let digits) = content else { return 0 }
    guard !digits.utf8.contains(where: { $0 | 0x20 == UInt8(ascii: "e") }) else {
      return max(0, -(number?.exponent ?? 0))
    }
    return digits.utf8.firstIndex(of: UInt8(ascii: ".")).map {
      digits.utf8.distance(from: $0, to: digits.endIndex) - 1
    } ?? 0
  }
}

/// A unit as headings show it: `percent` is %, `GBP` is £.
func unitMark(_ unit: String) -> String {
  switch FigureUnit(named: unit) {
  case .percent: "%"
  case .currency(let currency): currency.sign
  default: unit
  }
}

extension Words {
  /// The heading of a column that has no title of its own.
  fileprivate func name(ofColumn name: String) -> String {
    switch name {
    case "period": figures.period
    case "value": figures.value
    case "source": figures.source
    default: humanised(name)
    }
  }
}
