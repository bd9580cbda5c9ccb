import Base
import Tables

extension SpecificationReader {
  mutating func scale(_ node: DataNode, of channel: ChartChannel) -> ScaleOptions {
    fields(of: node) { fields, reader in
      var options = ScaleOptions()
      options.type = fields.word("type", of: ScaleOptions.Kind.self)
      options.domain = fields.scalars("domain")
      options.domainMin = fields.scalar("domainMin")
      options.domainMax = fields.scalar("domainMax")
      options.zero = fields.bool("zero")
      options.nice = reader.nice(&fields)
      options.isReversed = fields.bool("reverse")?.value ?? false
      options.padding = reader.padding(&fields)
      if channel == .color {
        options.range = reader.palette(&fields)
        fields.refuse(["scheme": paletteHelp])
      } else {
        fields.refuse(["range": "the program finds the room", "scheme": paletteHelp])
      }
      fields.refuse(refusedOfScales)
      return options
    }
  }

  private mutating func nice(_ fields: inout FieldReader) -> Bool? {
    guard let node = fields.node("nice") else { return nil }
    if node.scalar?.resolved.kind == .number { return true }
    return fields.bool("nice")?.value
  }

  /// A share of a step, so that bars stay wider than the gaps between them.
  private mutating func padding(_ fields: inout FieldReader) -> Double? {
    guard let padding = fields.number("padding") else { return nil }
    if (0..<0.5).contains(padding.value) { return padding.value }
    report(
      "the gap between bars must be narrower than a bar: \"padding\" is below 0.5",
      at: padding.range)
    return nil
  }

  /// Numbers of the theme's palette, from 1.
  private mutating func palette(_ fields: inout FieldReader) -> [Located<Int>]? {
    fields.scalars("range")?.compactMap { scalar in
      if let number = scalar.value.integer, (1...SeriesLimits.most).contains(number) {
        return Located(number, scalar.range)
      }
      report(
        "a colour's \"range\" must be numbers of the palette, 1 to \(SeriesLimits.most)",
        at: scalar.range, help: paletteHelp)
      return nil
    }
  }

  mutating func sort(_ node: DataNode, _ fields: inout FieldReader) -> ChannelSort {
    guard let value = fields.node("sort") else { return .natural }
    if let list = value.list { return .values(list.compactMap { $0.scalar?.text }) }
    if value.map != nil { return sort(byField: value) }
    let text = value.scalar?.text ?? ""
    if text == "ascending" { return .ascending }
    if text == "descending" { return .descending }
    let name = text.hasPrefix("-") ? String(text.dropFirst()) : text
    if let channel = ChartChannel(rawValue: name), [.x, .y, .color].contains(channel) {
      return .channel(channel, isDescending: text != name)
    }
    report(
      "\"sort\" must be ascending, descending, null, a channel (\"-y\"), a list or a field",
      at: value.range, help: suggestion(for: text, among: ["ascending", "descending"]))
    return .natural
  }

  private mutating func sort(byField node: DataNode) -> ChannelSort {
    fields(of: node) { fields, _ in
      let order = fields.word("order", of: SortOrder.self)?.value
      let aggregate = fields.word("op", of: ChannelDefinition.Aggregate.self)?.value
      if let name = fields.text("encoding") {
        if let channel = ChartChannel(rawValue: name.value), [.x, .y, .color].contains(channel) {
          return .channel(channel, isDescending: order == .descending)
        }
        fields.report("\"encoding\" must be x, y or color", at: fields.place(name.range))
        return .natural
      }
      guard let field = fields.requiredText("field") else { return .natural }
      return .field(field, aggregate ?? .sum, isDescending: order == .descending)
    }
  }
}

private enum SortOrder: String, CaseIterable {
  case ascending, descending
}

private let paletteHelp = "colours are the theme's: a site changes its palette in its style sheet"

private let refusedOfScales: KeyValuePairs = [
  "paddingInner": "write \"padding\"", "paddingOuter": "write \"padding\"",
  "clamp": "leave rows out with \"transform\"", "round": "leave it out",
  "exponent": "scales are linear or logarithmic", "base": "logarithmic scales are to base ten",
  "domainMid": "give \"domain\", \"domainMin\" or \"domainMax\"", "bins": "leave it out",
  "align": "the program finds the room", "interpolate": "the theme has the colours",
]
