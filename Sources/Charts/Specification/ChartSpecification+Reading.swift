package import Base
package import Tables

extension ChartSpecification {
  /// Reads a specification from YAML or JSON. Nil where nothing can be drawn from it; there may be
  /// a specification beside findings, for the sake of further ones.
  ///
  /// - Parameter file: holds the node; ranges count from its first byte, as in a page's fence.
  package static func read(
    _ node: DataNode, in file: InputFile
  ) -> (specification: ChartSpecification?, diagnostics: [Diagnostic]) {
    var reader = SpecificationReader(file: file)
    let specification = reader.specification(node)
    return (specification, reader.diagnostics)
  }
}

/// Reads the parts of a specification and gathers what is wrong with them.
struct SpecificationReader {
  let file: InputFile
  var diagnostics: [Diagnostic] = []

  init(file: InputFile) {
    self.file = file
  }

  /// The fields of a map. Keys that `read` does not ask for are reported.
  mutating func fields<Value>(
    of node: DataNode, foreign: [String: String] = [:],
    read: (inout FieldReader, inout SpecificationReader) -> Value
  ) -> Value {
    var fields = FieldReader(node, in: file, code: .chartInvalid)
    let value = read(&fields, &self)
    fields.finish(foreign: foreign)
    diagnostics += fields.diagnostics
    return value
  }

  mutating func report(_ message: String, at range: Range<Int>, help: String = "") {
    diagnostics.append(Diagnostic(.chartInvalid, message, at: file.place(range), help: help))
  }

  fileprivate mutating func specification(_ node: DataNode) -> ChartSpecification? {
    fields(of: node, foreign: foreignNames) { fields, reader in
      let layers = reader.layers(of: node, &fields)
      // What the chart says is read without layers too, for the findings.
      var chart =
        layers.isEmpty
        ? nil
        : ChartSpecification(layers: layers, origin: ChartOrigin(reader.file, start(of: node)))
      reader.readWords(of: node, &fields, into: &chart)
      chart?.data = reader.data(&fields) ?? nil
      if chart == nil { _ = reader.data(&fields) }
      chart?.height = reader.height(&fields)
      let annotations = reader.annotations(&fields)
      chart?.annotations = annotations
      for key in ["$schema", "name"] { _ = fields.node(key) }
      fields.refuse(refusedOfCharts)
      return chart
    }
  }

  /// Beyond these a plot has no room for a mark, or more than any page.
  private mutating func height(_ fields: inout FieldReader) -> Double? {
    guard let height = fields.number("height") else { return nil }
    if ChartLimits.heights.contains(height.value) { return height.value }
    report(
      "a plot must be 50 to 4000 units high", at: height.range,
      help: "leave \"height\" out for the usual 280")
    return nil
  }

  private mutating func readWords(
    of node: DataNode, _ fields: inout FieldReader, into chart: inout ChartSpecification?
  ) {
    var subtitle = fields.title("subtitle", in: node)
    let title: String?
    if let map = node["title"], map.map != nil {
      title = self.fields(of: map) { inner, _ in
        subtitle = inner.title("subtitle", in: map) ?? subtitle
        let text = inner.title("text", in: map)
        inner.refuse(refusedOfTitles)
        return text
      }
      _ = fields.node("title")
    } else {
      title = fields.title("title", in: node)
    }
    let description = fields.title("description", in: node)
    let source = fields.title("source", in: node)
    let notes = fields.texts("notes").map(\.value)
    guard chart != nil else { return }
    chart?.title = title.flatMap { $0.isEmpty ? nil : $0 }
    chart?.subtitle = subtitle.flatMap { $0.isEmpty ? nil : $0 }
    chart?.description = description.flatMap { $0.isEmpty ? nil : $0 }
    chart?.source = source.flatMap { $0.isEmpty ? nil : $0 }
    chart?.notes = notes
  }

  /// `data: {values: [...]}`, `{url: file.csv}` or `{statistic: id}`.
  private mutating func data(_ fields: inout FieldReader) -> ChartData? {
    guard let node = fields.node("data") else { return nil }
    return self.fields(of: node) { inner, reader in
      inner.refuse([
        "format": "the ending of the file says what it is", "name": "write \"statistic: ID\"",
        "sequence": "give the rows as \"values\"",
      ])
      if let values = inner.node("values") {
        let (table, findings) = Table.make(of: values, in: reader.file, code: .chartInvalid)
        reader.diagnostics += findings
        return table.map { .values($0) }
      }
      if let url = inner.text("url") { return .url(url) }
      if let id = inner.text("statistic") { return .statistic(id) }
      inner.report(
        "data must be given as \"values\", \"url\" or \"statistic\"", at: inner.start)
      return nil
    }
  }
}

/// The first key of a map: a finding should not mark a page.
private func start(of node: DataNode) -> Range<Int> {
  node.map?.first?.keyRange ?? node.range
}

private let foreignNames = [
  "marks": "mark", "layers": "layer", "encodings": "encoding", "transforms": "transform",
  "subtitles": "subtitle", "caption": "title", "alt": "description", "note": "notes",
]

private let refusedOfTitles: KeyValuePairs = [
  "anchor": "titles stand at the left", "align": "titles stand at the left",
  "fontSize": "the theme says how text looks", "color": "the theme says how text looks",
  "offset": "the theme says where titles stand",
]

private let refusedOfCharts: KeyValuePairs = [
  "width": "leave it out: a chart is as wide as its page",
  "autosize": "leave it out: a chart is as wide as its page",
  "padding": "leave it out: the program finds the room that texts need",
  "background": "the theme says how charts look", "config": "the theme says how charts look",
  "params": "charts are still pictures: draw what readers should see",
  "selection": "charts are still pictures: draw what readers should see",
  "projection": "there are no maps: compare places with bars",
  "resolve": "a chart has one scale in each direction: draw two charts",
  "facet": "draw a chart for each", "repeat": "draw a chart for each",
  "hconcat": "draw a chart for each", "vconcat": "draw a chart for each",
  "concat": "draw a chart for each", "spec": "draw a chart for each",
  "usermeta": "leave it out", "datasets": "give the rows as \"data: {values: [...]}\"",
]
