/// The points of one line or area, in order.
struct LineGroup {
  let points: [PlotPoint]
  /// Points that belong together, without gaps.
  let runs: [[PlotPoint]]

  static func groups(of layer: PlotLayer) -> [LineGroup] {
    var members: [Int: [PlotPoint]] = [:]
    for point in layer.points { members[point.group, default: []].append(point) }
    let places = Set(layer.points.compactMap { $0.place(layer) }).sorted()
    return members.keys.sorted().map { LineGroup(members[$0] ?? [], layer, places) }
  }

  /// - Parameter places: where any line of the layer has a point: one that skips some has a gap.
  private init(_ points: [PlotPoint], _ layer: PlotLayer, _ places: [Double]) {
    let isOrdered = layer.channels.contains(.order)
    let sorted = points.enumerated().filter { $0.element.place(layer) != nil }.sorted {
      left, right in
      let (first, second) = (left.element, right.element)
      return isOrdered
        ? (first.order ?? 0, left.offset) < (second.order ?? 0, right.offset)
        : (first.place(layer) ?? 0, left.offset) < (second.place(layer) ?? 0, right.offset)
    }.map(\.element)
    self.points = sorted
    var numbers: [Double: Int] = [:]
    for (number, place) in places.enumerated() { numbers[place] = number }
    var runs: [[PlotPoint]] = [[]]
    var last: Int?
    for point in sorted {
      let number = point.place(layer).flatMap { numbers[$0] }
      let skips = !isOrdered && last.map { (number ?? 0) - $0 > 1 } ?? false
      if point.value(layer) == nil || skips, runs.last?.isEmpty == false { runs.append([]) }
      if point.value(layer) != nil { runs[runs.count - 1].append(point) }
      last = number
    }
    self.runs = runs.filter { !$0.isEmpty }
  }
}

/// From the first of some positions through the others.
func steps(
  through positions: [Position], _ interpolation: MarkDefinition.Interpolation,
  isHorizontal: Bool
) -> [PathStep] {
  switch interpolation {
  case .linear: positions.dropFirst().map { .line($0) }
  case .stepAfter:
    zip(positions, positions.dropFirst()).flatMap { start, end -> [PathStep] in
      let corner = isHorizontal ? Position(start.x, end.y) : Position(end.x, start.y)
      return [.line(corner), .line(end)]
    }
  case .monotone: monotoneSteps(through: positions, isHorizontal: isHorizontal)
  }
}

/// Curves that rise and fall only where the points do (Steffen 1990), as d3-shape draws them.
private func monotoneSteps(through positions: [Position], isHorizontal: Bool) -> [PathStep] {
  guard positions.count > 2 else { return positions.dropFirst().map { .line($0) } }
  let points = isHorizontal ? positions.map { Position($0.y, $0.x) } : positions
  let widths = zip(points, points.dropFirst()).map { $1.x - $0.x }
  let slopes = zip(points, points.dropFirst()).map {
    $1.x == $0.x ? 0 : ($1.y - $0.y) / ($1.x - $0.x)
  }
  var tangents = [Double](repeating: 0, count: points.count)
  for index in 1..<points.count - 1 {
    let (before, after) = (slopes[index - 1], slopes[index])
    let mean =
      (before * widths[index] + after * widths[index - 1]) / (widths[index - 1] + widths[index])
    let sign = (before < 0 ? -1.0 : 1) + (after < 0 ? -1.0 : 1)
    let least = min(before.magnitude, after.magnitude, 0.5 * mean.magnitude)
    tangents[index] = mean.isFinite ? sign * least : 0
  }
  tangents[0] = (3 * slopes[0] - tangents[1]) / 2
  tangents[points.count - 1] = (3 * slopes[slopes.count - 1] - tangents[points.count - 2]) / 2
  return widths.indices.map { index in
    let third = widths[index] / 3
    let (start, end) = (points[index], points[index + 1])
    let first = Position(start.x + third, start.y + third * tangents[index])
    let second = Position(end.x - third, end.y - third * tangents[index + 1])
    return isHorizontal
      ? .curve(Position(first.y, first.x), Position(second.y, second.x), Position(end.y, end.x))
      : .curve(first, second, end)
  }
}
