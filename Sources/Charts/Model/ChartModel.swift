import Base
import Tables

/// A chart's rows in place on its axes, before anything has a size.
struct ChartModel: Sendable {
  var layers: [PlotLayer]
  var x: AxisModel
  var y: AxisModel
  var colors = SeriesModel()
  var dashes = SeriesModel()
  var shapes = SeriesModel()
  var annotations: [PlotAnnotation] = []
  var height: Double?
}

/// An annotation in place.
struct PlotAnnotation: Sendable {
  enum Kind: Sendable {
    case point(x: Double, y: Double)
    case range(isX: Bool, Double, Double)
    case line(isX: Bool, Double)
  }

  var kind: Kind
  var text: String
}

extension ChartModel {
  /// The chart with its axes changed about: columns become horizontal bars.
  var transposed: ChartModel {
    var copy = self
    (copy.x, copy.y) = (y, x)
    copy.layers = layers.map { layer in
      var layer = layer
      layer.isHorizontal.toggle()
      layer.points = layer.points.map(\.transposed)
      layer.channels = Set(layer.channels.map(\.transposed))
      return layer
    }
    copy.annotations = annotations.map(\.transposed)
    return copy
  }

  /// Whether the axes may be changed about: nothing in it runs from left to right.
  var canBeTransposed: Bool {
    !x.isInTime && layers.allSatisfy { !$0.mark.type.runsAlong }
  }
}

extension PlotPoint {
  fileprivate var transposed: PlotPoint {
    var copy = self
    (copy.x, copy.y, copy.x2, copy.y2) = (y, x, y2, x2)
    return copy
  }
}

extension PlotAnnotation {
  fileprivate var transposed: PlotAnnotation {
    var copy = self
    switch kind {
    case .point(let x, let y): copy.kind = .point(x: y, y: x)
    case .range(let isX, let from, let to): copy.kind = .range(isX: !isX, from, to)
    case .line(let isX, let value): copy.kind = .line(isX: !isX, value)
    }
    return copy
  }
}

extension ChartChannel {
  /// The channel in the other direction.
  var transposed: ChartChannel {
    switch self {
    case .x: .y
    case .y: .x
    case .x2: .y2
    case .y2: .x2
    case .xOffset: .yOffset
    case .yOffset: .xOffset
    default: self
    }
  }
}
