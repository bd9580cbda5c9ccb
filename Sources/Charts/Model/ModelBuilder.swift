import Base
import Tables

/// Puts a specification's rows in place, and says what cannot be.
struct ModelBuilder {
  let specification: ChartSpecification
  let table: ChartTable
  var diagnostics: [Diagnostic] = []
  /// The rows of each layer.
  private(set) var rows: [LayerRows] = []

  init(_ specification: ChartSpecification, _ table: ChartTable) {
    self.specification = specification
    self.table = table
  }

  var file: InputFile { specification.origin.file }
  var layers: [ChartLayer] { specification.layers }

  /// Nil where there is nothing to draw or a finding forbids it.
  mutating func model() -> ChartModel? {
    var reader = LayerRowsReader(table, in: file)
    rows = layers.map { reader.rows(of: $0) }
    diagnostics += reader.diagnostics
    guard hasNoErrors, isDrawable() else { return nil }
    let (colors, dashes, shapes) = (series(.color), series(.strokeDash), series(.shape))
    guard hasNoErrors, var x = axis(.x), var y = axis(.y) else { return nil }
    var plotted = layers.indices.map { index in
      plot(index, x, y, colors: colors, dashes: dashes, shapes: shapes)
    }
    stack(&plotted)
    setDomain(of: &x, .x, plotted)
    setDomain(of: &y, .y, plotted)
    let annotations = placedAnnotations(x, y)
    checkUniqueness(plotted)
    guard hasNoErrors else { return nil }
    return ChartModel(
      layers: plotted, x: x, y: y, colors: colors, dashes: dashes, shapes: shapes,
      annotations: annotations, height: specification.height)
  }

  private var hasNoErrors: Bool { !diagnostics.contains { $0.level == .error } }

  mutating func report(_ message: String, at range: Range<Int>, help: String = "") {
    report(.chartInvalid, message, at: range, help: help)
  }

  mutating func report(
    _ code: DiagnosticCode, _ message: String, at range: Range<Int>, help: String = ""
  ) {
    let finding = Diagnostic(code, message, at: file.place(range), help: help)
    if !diagnostics.contains(finding) { diagnostics.append(finding) }
  }

  private mutating func isDrawable() -> Bool {
    let count = rows.reduce(0) { $0 + $1.rows.count }
    if count > ChartLimits.points {
      report(
        .limitExceeded, "a chart may have \(ChartLimits.points) rows at most; these are \(count)",
        at: specification.origin.range, help: "leave rows out with \"transform\", or aggregate")
      return false
    }
    let hasValue = zip(layers, rows).contains { layer, rows in
      layer.encoding[.x]?.field != nil || layer.encoding[.y]?.field != nil
        ? rows.rows.contains { row in
          [ChartChannel.x, .y].allSatisfy { row[$0.index]?.isMissing != true }
        } : false
    }
    if !hasValue {
      report(
        "a chart must have a row with a value; there is none to draw",
        at: specification.origin.range,
        help: rows.allSatisfy { $0.rows.isEmpty }
          ? "check the data, and the filters of \"transform\"" : "")
    }
    return hasValue
  }

  /// The first layer's definition of a channel.
  func definition(_ channel: ChartChannel) -> ChannelDefinition? {
    layers.lazy.compactMap { $0.encoding[channel] }.first
  }
}
