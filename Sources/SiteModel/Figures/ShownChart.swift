import Base
import Charts
import Evidence
import Tables

/// A chart, drawn once for all pages that show it.
struct ShownChart: Sendable {
  enum Picture: Sendable {
    case drawing(ChartDrawing)
    /// One value with nothing to compare it with.
    case number(text: String, unit: String?, period: String?)
  }

  var picture: Picture
  /// As a file of its own; nil for a number.
  var file: [UInt8]?
  /// What readers must be told of a chart that nobody specified: which rows it leaves out.
  var notes: [String] = []

  init(_ picture: Picture, notes: [String] = []) {
    (self.picture, self.notes) = (picture, notes)
    guard case .drawing(let drawing) = picture else { return }
    var out = HTMLBuffer()
    drawing.write(to: &out, as: .file)
    file = out.bytes
  }
}

extension Catalogue {
  /// What suits data that nobody wrote a specification for; nil where there are no numbers.
  ///
  /// - Parameter origin: where findings point to.
  func automaticChart(
    of data: ShownData, origin: ChartOrigin
  ) -> (chart: ShownChart?, diagnostics: [Diagnostic]) {
    guard let table = data.table.forAutomaticChart else {
      return (nil, [.noNumbers(data.table.name, at: origin.place)])
    }
    let value = table.columns.first { $0.type.isNumeric }?.name ?? ""
    let rows = ChartTable(table, words)
    switch ChartSpecification.automatic(for: rows, value: value, origin: origin) {
    case .number: return (number(of: data).map { ShownChart($0) }, [])
    case .chart(var specification):
      specification.title = data.title
      specification.subtitle = data.provenance.subtitle(under: data.title, words.figures)
      specification.description = data.cells.alternative
      specification.source = plainSources(of: data.provenance)
      let (drawing, diagnostics) = specification.draw(over: rows)
      let notes = specification.notes
      return (drawing.map { ShownChart(.drawing($0), notes: notes) }, diagnostics)
    }
  }

  private func number(of data: ShownData) -> ShownChart.Picture? {
    if let statistic = data.statistic {
      return headline(of: statistic).map {
        .number(text: $0.text, unit: statistic.wordedUnit, period: $0.period)
      }
    }
    let table = data.table
    guard let row = table.rows.last,
      let value = table.columns.firstIndex(where: { $0.type.isNumeric })
    else { return nil }
    let text = DataTableCells(table, words).text(of: row.cells[value], inColumn: value)
    let period = row.cells.lazy.compactMap(\.period).first.map(words.text(of:))
    return .number(text: text, unit: table.columns[value].unit.map(unitMark), period: period)
  }

  /// "Air in Linden Valley, para. 4"
  func plainSources(of provenance: Provenance) -> String? {
    guard !provenance.sources.isEmpty else { return nil }
    return provenance.sources.map { id, locators in
      ([title(of: EvidenceReference(.source, id))?.title ?? id] + locators)
        .joined(separator: ", ")
    }.joined(separator: "; ")
  }
}

extension TypedTable {
  /// One column of numbers and one of time at most, with all the others; nil without numbers.
  fileprivate var forAutomaticChart: TypedTable? {
    guard
      let value = columns.firstIndex(where: { $0.role == .measure && $0.type.isNumeric })
        ?? columns.firstIndex(where: { $0.type.isNumeric })
    else { return nil }
    let time = columns.firstIndex { $0.type.isTemporal }
    let kept = columns.indices.filter { index in
      index == value || index == time
        || !columns[index].type.isNumeric && !columns[index].type.isTemporal
    }
    guard kept.count < columns.count else { return self }
    return TypedTable(
      name: name, title: title, columns: kept.map { columns[$0] },
      rows: rows.map { row in Row(kept.map { row.cells[$0] }, place: row.place) }, legend: legend,
      sources: sources)
  }
}

extension Statistic {
  /// The unit where it is a word: per cent and currencies stand in the number.
  fileprivate var wordedUnit: String? {
    switch FigureUnit(named: unit) {
    case .other: unit
    case .duration: unit
    default: nil
    }
  }
}

extension Diagnostic {
  fileprivate static func noNumbers(_ name: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .dataInvalid, "a chart needs a column of numbers: \"\(name)\" has none", at: place,
      help: "show it as a table, with table:\(name)")
  }
}
