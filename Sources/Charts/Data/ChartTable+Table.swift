package import Tables

extension ChartTable {
  /// The rows of a data file. A column of numbers is quantitative, of periods temporal, of anything
  /// else nominal; `types` of the encodings may say otherwise.
  ///
  /// Empty cells are missing, and so are texts such as `[x]`, with their letter. A column of whole
  /// numbers from 1000 to 2999 that is called `year` or `period` holds years.
  package init(_ table: Table) {
    let kinds = table.columns.indices.map { ColumnKind(of: $0, in: table) }
    columns = zip(table.columns, kinds).map { Column($0, $1.kind) }
    rows = table.rows.map { row in
      zip(row, kinds).map { cell, kind in kind.value(of: cell?.value) }
    }
  }
}

/// How the cells of a column are read.
private struct ColumnKind {
  let kind: ChartTable.Kind

  init(of number: Int, in table: Table) {
    let scalars = table.rows.lazy.compactMap { $0[number]?.value }.filter { !isMissing($0) }
    let isTime = ["year", "period", "date"].contains(table.columns[number].lowercased())
    if scalars.isEmpty {
      kind = .nominal
    } else if isTime, scalars.allSatisfy({ ChartPeriod($0.text) != nil }) {
      kind = .temporal
    } else if scalars.allSatisfy({ isNumber($0) }) {
      kind = .quantitative
    } else {
      kind = scalars.allSatisfy { ChartPeriod($0.text) != nil } ? .temporal : .nominal
    }
  }

  func value(of scalar: Scalar?) -> ChartTable.Value {
    guard let scalar, !isMissing(scalar) else {
      return .missing(shorthand: scalar.flatMap { shorthand(of: $0.text) })
    }
    switch kind {
    case .quantitative:
      guard let number = Double(scalar.text) ?? scalar.number else { return .text(scalar.text) }
      return .number(number, text: scalar.text)
    case .temporal: return ChartPeriod(scalar.text).map { .period($0) } ?? .text(scalar.text)
    case .ordinal, .nominal: return .text(scalar.text)
    }
  }
}

private func isMissing(_ scalar: Scalar) -> Bool {
  scalar.isNull || scalar.text.isEmpty || shorthand(of: scalar.text) != nil
}

/// The letter of `[x]`.
private func shorthand(of text: String) -> String? {
  guard text.utf8.count == 3, text.hasPrefix("["), text.hasSuffix("]") else { return nil }
  let letter = text.dropFirst().dropLast()
  return letter.allSatisfy { $0.isASCII && $0.isLowercase } ? String(letter) : nil
}

/// A finite number: a quoted one in JSON or YAML is a text.
private func isNumber(_ scalar: Scalar) -> Bool {
  guard scalar.kind == .plain || scalar.kind == .number else { return false }
  return scalar.number?.isFinite == true
}
