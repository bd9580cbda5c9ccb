import Base
import Tables

extension SpecificationReader {
  /// The layers of a chart: its own mark, or those of its `layer`, which share its encoding and
  /// transforms.
  mutating func layers(of node: DataNode, _ fields: inout FieldReader) -> [ChartLayer] {
    let shared = SharedParts(
      encoding: encoding(&fields), filters: transforms(&fields))
    guard let list = fields.node("layer") else {
      guard let mark = mark(&fields, isRequired: true) else { return [] }
      return [layer(mark, shared)].compactMap { $0 }
    }
    if let mark = node["mark"] {
      _ = fields.node("mark")
      report("a chart must have a mark or layers, not both", at: mark.range)
    }
    return (list.list ?? [list]).flatMap { layers(within: $0, shared, depth: 1) }
  }

  private mutating func layers(
    within node: DataNode, _ outer: SharedParts, depth: Int
  ) -> [ChartLayer] {
    guard node.map != nil else {
      report("a layer must be a map with a mark and an encoding", at: node.range)
      return []
    }
    return fields(of: node) { fields, reader in
      let shared = outer.adding(
        reader.encoding(&fields), reader.transforms(&fields))
      _ = fields.node("description")
      fields.refuse(refusedOfLayers)
      if let inner = fields.node("layer") {
        guard depth < 8 else {
          reader.report("layers must stand within each other 8 deep at most", at: inner.range)
          return []
        }
        return (inner.list ?? [inner]).flatMap {
          reader.layers(within: $0, shared, depth: depth + 1)
        }
      }
      guard let mark = reader.mark(&fields, isRequired: true) else { return [] }
      return [reader.layer(mark, shared)].compactMap { $0 }
    }
  }

  /// Nil, with a finding, where the mark lacks a channel that it needs.
  private mutating func layer(_ mark: MarkDefinition, _ parts: SharedParts) -> ChartLayer? {
    let layer = ChartLayer(mark: mark, encoding: parts.encoding, filters: parts.filters)
    guard let need = mark.type.missingChannels(of: layer) else { return layer }
    report("a mark \"\(mark.type.name)\" must have \(need)", at: mark.range)
    return nil
  }

  private mutating func mark(
    _ fields: inout FieldReader, isRequired: Bool
  ) -> MarkDefinition? {
    guard let node = fields.node("mark") else {
      fields.report(
        "a chart must have a mark", at: fields.start,
        help: "add \"mark: \" with one of \(markNames.joined(separator: ", "))")
      return nil
    }
    if let scalar = node.scalar { return mark(named: Located(scalar.text, node.range)) }
    return self.fields(of: node) { inner, reader in
      guard let name = inner.requiredText("type"), var mark = reader.mark(named: name) else {
        for key in inner.keys { _ = inner.node(key) }
        return nil
      }
      if let point = inner.node("point") { mark.hasPoints = point.scalar?.bool != false }
      mark.interpolation =
        inner.word("interpolate", of: MarkDefinition.Interpolation.self)?.value ?? .linear
      if inner.node("tooltip") != nil {
        inner.report(
          "charts here do not have \"tooltip\"", at: inner.place(of: "tooltip"),
          help: "charts are still pictures: draw what readers should see")
      }
      inner.refuse(refusedOfMarks)
      return mark
    }
  }

  private mutating func mark(named name: Located<String>) -> MarkDefinition? {
    if let type = ChartMarks.all.first(where: { $0.name == name.value }) {
      return MarkDefinition(type: type, range: name.range)
    }
    let instead = foreignMarks[name.value] ?? nearestName(to: name.value, among: markNames)
    report(
      "charts here do not have the mark \"\(name.value)\"", at: name.range,
      help: instead.map { "did you mean \"\($0)\"?" }
        ?? "marks are \(markNames.joined(separator: ", "))")
    return nil
  }
}

/// What layers take over from what stands around them.
private struct SharedParts {
  var encoding: [ChartChannel: ChannelDefinition]
  var filters: [RowFilter]

  func adding(
    _ encoding: [ChartChannel: ChannelDefinition], _ filters: [RowFilter]
  ) -> SharedParts {
    SharedParts(
      encoding: self.encoding.merging(encoding) { $1 }, filters: self.filters + filters)
  }
}

private let markNames = ChartMarks.all.map { $0.name }

private let foreignMarks = [
  "circle": "point", "square": "point", "trail": "line", "rect": "bar", "arc": "bar",
  "pie": "bar", "donut": "bar", "column": "bar", "columns": "bar", "bars": "bar",
  "histogram": "bar", "scatter": "point", "dot": "point", "boxplot": "errorbar",
  "label": "text",
]

private let refusedOfLayers: KeyValuePairs = [
  "data": "layers share the rows of their chart: choose among them with \"transform\"",
  "title": "give the chart the title", "width": "a chart is as wide as its page",
  "height": "give the chart the height", "params": "charts are still pictures",
  "resolve": "a chart has one scale in each direction: draw two charts",
  "projection": "there are no maps: compare places with bars", "name": "leave it out",
]

private let refusedOfMarks: KeyValuePairs = [
  "color": "the theme has the colours: tell series apart by \"encoding: {color: ...}\"",
  "fill": "the theme has the colours: tell series apart by \"encoding: {color: ...}\"",
  "stroke": "the theme has the colours: tell series apart by \"encoding: {color: ...}\"",
  "opacity": "the theme says how marks look", "fillOpacity": "the theme says how marks look",
  "size": "the theme says how marks look", "strokeWidth": "the theme says how marks look",
  "strokeDash": "tell series apart by \"encoding: {strokeDash: ...}\"",
  "shape": "tell series apart by \"encoding: {shape: ...}\"",
  "filled": "the theme says how marks look", "width": "the program finds the width of bars",
  "cornerRadius": "bars have square ends", "cornerRadiusEnd": "bars have square ends",
  "cornerRadiusTopLeft": "bars have square ends", "cornerRadiusTopRight": "bars have square ends",
  "orient": "put the categories on x or y", "line": "draw a layer with the mark \"line\"",
  "align": "the program finds the place of texts", "baseline": "the program finds their place",
  "dx": "the program finds the place of texts", "dy": "the program finds the place of texts",
  "angle": "texts are horizontal", "fontSize": "the theme says how text looks",
  "fontWeight": "the theme says how text looks", "clip": "leave it out",
  "invalid": "missing values are always gaps", "extent": "give both ends as fields",
  "borders": "the theme says how marks look", "ticks": "the theme says how marks look",
  "tension": "lines are \"linear\", \"monotone\" or \"step-after\"", "style": "leave it out",
  "text": "write \"encoding: {text: ...}\"", "x2Offset": "leave it out", "xOffset": "leave it out",
]
