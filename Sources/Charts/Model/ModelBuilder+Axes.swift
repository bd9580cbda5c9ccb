import Base
import Tables

extension ModelBuilder {
  /// An axis with its categories, or with an empty domain of numbers or instants.
  mutating func axis(_ channel: ChartChannel) -> AxisModel? {
    guard let kind = axisKind(channel) else { return nil }
    let options = axisDefinition(channel)
    var axis = AxisModel(
      domain: .numbers(Extent(0, 0), isLog: false), title: title(channel, kind),
      options: options?.axis ?? AxisOptions())
    axis.isReversed = options?.scale.isReversed ?? false
    axis.padding = options?.scale.padding
    axis.hasBands = layers.contains { $0.mark.type.needsBands }
    switch kind {
    case .discrete:
      guard let categories = categories(channel, options) else { return nil }
      axis.domain = .categories(categories)
    case .time(let grain): axis.domain = .time(Extent(0, 0), grain: grain)
    case .numbers(let isLog): axis.domain = .numbers(Extent(0, 0), isLog: isLog)
    }
    checkFormat(axis)
    return axis
  }

  private enum AxisKind {
    case discrete
    case numbers(isLog: Bool)
    case time(grain: ChartPeriod.Kind)
  }

  private mutating func axisKind(_ channel: ChartChannel) -> AxisKind? {
    let second: ChartChannel = channel == .x ? .x2 : .y2
    var kinds: [(kind: ChartTable.Kind, range: Range<Int>)] = []
    for (layer, rows) in zip(layers, rows) {
      for channel in [channel, second] {
        guard let kind = rows.kinds[channel.index], let definition = layer.encoding[channel],
          definition.constant == nil
        else { continue }
        kinds.append((kind, definition.range))
      }
    }
    guard let first = kinds.first else {
      report(
        "a chart must have \"\(channel.rawValue)\", with a field", at: specification.origin.range)
      return nil
    }
    let numbers = kinds.count { $0.kind == .quantitative }
    if numbers > 0, numbers < kinds.count {
      let odd = kinds.first { ($0.kind == .quantitative) != (first.kind == .quantitative) }
      report(
        "a chart has one scale in each direction: layers show numbers and names on "
          + "\"\(channel.rawValue)\"", at: odd?.range ?? first.range, help: "draw two charts")
      return nil
    }
    return kind(of: first.kind, channel)
  }

  private mutating func kind(of kind: ChartTable.Kind, _ channel: ChartChannel) -> AxisKind? {
    let type = axisDefinition(channel)?.scale.type
    guard type.map({ allows($0.value, kind) }) ?? true else {
      report(
        "a scale of type \"\(type?.value.rawValue ?? "")\" does not fit \(kind.rawValue) values",
        at: type?.range ?? 0..<0)
      return nil
    }
    switch kind {
    case .quantitative: return .numbers(isLog: type?.value == .log)
    case .ordinal, .nominal: return .discrete
    case .temporal:
      let periods = self.periods(channel)
      let finest = periods.max { $0.kind.fineness < $1.kind.fineness }?.kind ?? .year
      let isOrdinal = periods.contains { [.quarter, .financialYear].contains($0.kind) }
      let hasBars = layers.contains {
        $0.mark.type.needsBands && $0.encoding[channel == .x ? .x2 : .y2] == nil
      }
      if type?.value == .time { return .time(grain: finest) }
      return isOrdinal || hasBars || type != nil ? .discrete : .time(grain: finest)
    }
  }

  private func allows(_ type: ScaleOptions.Kind, _ kind: ChartTable.Kind) -> Bool {
    switch kind {
    case .quantitative: [.linear, .log].contains(type)
    case .temporal: [.time, .band, .point, .ordinal].contains(type)
    case .ordinal, .nominal: [.band, .point, .ordinal].contains(type)
    }
  }

  private func periods(_ channel: ChartChannel) -> [ChartPeriod] {
    rows.flatMap { $0.values(of: channel) }.compactMap {
      if case .period(let period) = $0 { period } else { nil }
    }
  }

  /// The definition whose scale and axis count: the first that gives any, with a field.
  func axisDefinition(_ channel: ChartChannel) -> ChannelDefinition? {
    let definitions = layers.compactMap { $0.encoding[channel] }.filter { $0.constant == nil }
    guard var merged = definitions.first else { return nil }
    for other in definitions.dropFirst() { merged.takeOver(from: other) }
    return merged
  }

  /// What readers see beside the axis: the author's words, else the column's, with its unit. Names
  /// and periods explain themselves.
  private func title(_ channel: ChartChannel, _ kind: AxisKind) -> String {
    if let given = layers.lazy.compactMap({ $0.encoding[channel]?.title }).first { return given }
    guard case .numbers = kind, let definition = axisDefinition(channel) else { return "" }
    if definition.aggregate == .count { return "Count" }
    let column = rows.lazy.compactMap { $0.columns[channel.index] }.first.map { table.columns[$0] }
    guard let column else { return "" }
    let title = column.title ?? column.name
    return column.unit.map { "\(title) (\($0))" } ?? title
  }

  private mutating func checkFormat(_ axis: AxisModel) {
    guard let format = axis.options.format else { return }
    let isTime = axis.isInTime
    let isRight =
      isTime ? TimeFormat(format.value) != nil : FormatSpecifier(format.value) != nil
    if isRight { return }
    report(
      isTime
        ? "a format of dates must be like \"%b %Y\", as d3 writes it"
        : "a format of numbers must be like \",.1f\" or \".0%\", as d3 writes it", at: format.range)
  }
}

extension ChannelDefinition {
  /// Fills in what this one leaves open.
  fileprivate mutating func takeOver(from other: ChannelDefinition) {
    axis.format = axis.format ?? other.axis.format
    axis.values = axis.values ?? other.axis.values
    axis.tickCount = axis.tickCount ?? other.axis.tickCount
    axis.grid = axis.grid ?? other.axis.grid
    axis.isShown = axis.isShown && other.axis.isShown
    axis.labels = axis.labels && other.axis.labels
    scale.type = scale.type ?? other.scale.type
    scale.domain = scale.domain ?? other.scale.domain
    scale.domainMin = scale.domainMin ?? other.scale.domainMin
    scale.domainMax = scale.domainMax ?? other.scale.domainMax
    scale.zero = scale.zero ?? other.scale.zero
    scale.nice = scale.nice ?? other.scale.nice
    scale.isReversed = scale.isReversed || other.scale.isReversed
    scale.padding = scale.padding ?? other.scale.padding
    if case .natural = sort { sort = other.sort }
  }
}
