import Base
import Tables

extension SpecificationReader {
  /// The channels of an encoding; empty where there is none.
  mutating func encoding(_ fields: inout FieldReader) -> [ChartChannel: ChannelDefinition] {
    guard let node = fields.node("encoding") else { return [:] }
    return self.fields(of: node, foreign: foreignChannels) { inner, reader in
      var channels: [ChartChannel: ChannelDefinition] = [:]
      for channel in ChartChannel.allCases {
        guard let node = inner.node(channel.rawValue) else { continue }
        channels[channel] = reader.definition(of: channel, node)
      }
      inner.refuse(refusedChannels)
      return channels
    }
  }

  private mutating func definition(
    of channel: ChartChannel, _ node: DataNode
  ) -> ChannelDefinition? {
    guard node.map != nil else {
      report(
        "\"\(channel.rawValue)\" must be a map", at: node.range, help: "write \"{field: NAME}\"")
      return nil
    }
    return fields(of: node, foreign: foreignProperties) { fields, reader in
      var definition = ChannelDefinition(range: node.range)
      definition.field = fields.text("field")
      definition.constant = reader.constant(of: channel, &fields)
      definition.type = fields.word("type", of: ChartTable.Kind.self)?.value
      definition.title = fields.title("title", in: node)
      definition.aggregate =
        fields.word("aggregate", of: ChannelDefinition.Aggregate.self)?.value
      definition.timeUnit = fields.word("timeUnit", of: TimeUnit.self)?.value
      reader.readOptions(of: channel, node, &fields, into: &definition)
      fields.refuse(refusedProperties)
      return reader.checked(definition, channel, fields.start)
    }
  }

  private mutating func readOptions(
    of channel: ChartChannel, _ node: DataNode, _ fields: inout FieldReader,
    into definition: inout ChannelDefinition
  ) {
    definition.sort = sort(node, &fields)
    if channel.isPosition {
      definition.stack = stack(node, &fields)
      axis(node, &fields, into: &definition)
    }
    if let scale = fields.node("scale") { definition.scale = self.scale(scale, of: channel) }
    if [.color, .strokeDash, .shape].contains(channel) {
      legend(node, &fields, into: &definition)
    }
    if channel == .text { definition.format = fields.text("format") }
  }

  private mutating func constant(
    of channel: ChartChannel, _ fields: inout FieldReader
  ) -> Located<Scalar>? {
    let value = fields.scalar("value")
    let datum = fields.scalar("datum")
    guard let value else { return datum }
    if channel == .text { return value }
    report(
      "only a text has a \"value\"; \"\(channel.rawValue)\" does not", at: value.range,
      help: channel.isPosition
        ? "write \"datum\" for a value on the axis" : "the theme has the colours")
    return nil
  }

  private mutating func checked(
    _ definition: ChannelDefinition, _ channel: ChartChannel, _ place: Place
  ) -> ChannelDefinition? {
    if definition.field != nil || definition.constant != nil || definition.aggregate == .count {
      return definition
    }
    diagnostics.append(
      Diagnostic(
        .chartInvalid, "\"\(channel.rawValue)\" must name a field", at: place,
        help: "add \"field: \" with a column of the data"))
    return nil
  }

  private mutating func stack(
    _ node: DataNode, _ fields: inout FieldReader
  ) -> ChannelDefinition.Stack? {
    let isNull = fields.isNull("stack", in: node)
    guard let value = fields.node("stack") else {
      return isNull ? ChannelDefinition.Stack.none : nil
    }
    if let bool = value.scalar?.bool { return bool ? .zero : ChannelDefinition.Stack.none }
    return fields.word("stack", of: ChannelDefinition.Stack.self)?.value
  }

  private mutating func legend(
    _ node: DataNode, _ fields: inout FieldReader, into definition: inout ChannelDefinition
  ) {
    definition.hasLegend = !fields.isNull("legend", in: node)
    guard let legend = fields.node("legend"), legend.map != nil else { return }
    self.fields(of: legend) { inner, _ in
      definition.title = inner.title("title", in: legend) ?? definition.title
      inner.refuse(refusedOfLegends)
    }
  }

  private mutating func axis(
    _ node: DataNode, _ fields: inout FieldReader, into definition: inout ChannelDefinition
  ) {
    definition.axis.isShown = !fields.isNull("axis", in: node)
    guard let axis = fields.node("axis"), axis.map != nil else { return }
    self.fields(of: axis) { inner, reader in
      definition.title = inner.title("title", in: axis) ?? definition.title
      definition.axis.format = inner.text("format")
      definition.axis.values = inner.scalars("values")
      definition.axis.tickCount = reader.tickCount(&inner)
      definition.axis.grid = inner.bool("grid")?.value
      definition.axis.labels = inner.bool("labels")?.value ?? true
      // What asks for horizontal labels has its wish.
      let isHorizontal = axis["labelAngle"]?.scalar?.number == 0
      if isHorizontal { _ = inner.node("labelAngle") }
      inner.refuse(refusedOfAxes, except: isHorizontal ? "labelAngle" : nil)
    }
  }

  private mutating func tickCount(_ fields: inout FieldReader) -> Double? {
    guard let count = fields.number("tickCount") else { return nil }
    guard (1...100).contains(count.value) else {
      report("\"tickCount\" must be from 1 to 100", at: count.range)
      return nil
    }
    return count.value
  }
}

extension ChartChannel {
  var isPosition: Bool { [.x, .y, .x2, .y2].contains(self) }
}
