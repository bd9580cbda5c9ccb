import Base
import Tables

extension ModelBuilder {
  /// Annotations in place; those that name nothing on the axis are reported.
  mutating func placedAnnotations(_ x: AxisModel, _ y: AxisModel) -> [PlotAnnotation] {
    specification.annotations.compactMap { annotation in
      switch annotation.kind {
      case .point(let xValue, let yValue):
        guard let x = place(xValue, on: x), let y = place(yValue, on: y) else { return nil }
        return PlotAnnotation(kind: .point(x: x, y: y), text: annotation.text)
      case .range(let axis, let from, let to):
        let model = axis == .x ? x : y
        guard let from = place(from, on: model), let to = place(to, on: model) else { return nil }
        return PlotAnnotation(
          kind: .range(isX: axis == .x, min(from, to), max(from, to)), text: annotation.text)
      case .line(let axis, let value):
        guard let place = place(value, on: axis == .x ? x : y) else { return nil }
        return PlotAnnotation(kind: .line(isX: axis == .x, place), text: annotation.text)
      }
    }
  }

  private mutating func place(_ scalar: Located<Scalar>, on axis: AxisModel) -> Double? {
    let isTime = if case .time = axis.domain { true } else { false }
    guard let categories = axis.categories else {
      if let value = axisValue(of: scalar.value, isTime: isTime) {
        checkWithin(axis, value, of: scalar)
        return value
      }
      report(
        isTime ? "a date or a period must stand here" : "a number must stand here",
        at: scalar.range)
      return nil
    }
    let period = ChartPeriod(scalar.value.text)
    let index = categories.firstIndex { category in
      if case .period(let own) = category.value { return own == period }
      return category.label == scalar.value.text
    }
    if index == nil {
      report(
        "an annotation must stand on the axis; there is no \"\(scalar.value.text)\"",
        at: scalar.range, help: suggestion(for: scalar.value.text, among: categories.map(\.label)))
    }
    return index.map(Double.init)
  }
}
