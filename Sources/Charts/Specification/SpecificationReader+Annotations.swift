import Base
import Tables

extension SpecificationReader {
  /// `annotations: [{type: point, x, y, text}, {type: range, axis, from, to, text}, {type: line,
  /// axis, value, text}]`
  mutating func annotations(_ fields: inout FieldReader) -> [ChartAnnotation] {
    fields.nodes("annotations").compactMap { node in
      self.fields(of: node, foreign: ["label": "text", "referenceLine": "line"]) { inner, reader in
        guard let type = inner.word("type", of: AnnotationType.self)?.value else {
          if node["type"] == nil {
            inner.report(
              "an annotation must have a type: point, range or line", at: inner.start)
          }
          for key in inner.keys { _ = inner.node(key) }
          return nil
        }
        let text = inner.requiredText("text")?.value
        guard let kind = reader.kind(of: type, &inner), let text else { return nil }
        return ChartAnnotation(kind: kind, text: text)
      }
    }
  }

  private mutating func kind(
    of type: AnnotationType, _ fields: inout FieldReader
  ) -> ChartAnnotation.Kind? {
    switch type {
    case .point:
      guard let x = required("x", &fields), let y = required("y", &fields) else { return nil }
      return .point(x: x, y: y)
    case .range:
      let axis = fields.word("axis", of: ChartAnnotation.Axis.self)?.value ?? .x
      guard let from = required("from", &fields), let to = required("to", &fields) else {
        return nil
      }
      return .range(axis, from: from, to: to)
    case .line:
      let axis = fields.word("axis", of: ChartAnnotation.Axis.self)?.value ?? .y
      return required("value", &fields).map { .line(axis, value: $0) }
    }
  }

  private mutating func required(
    _ key: String, _ fields: inout FieldReader
  ) -> Located<Scalar>? {
    guard let scalar = fields.scalar(key) else {
      if !fields.keys.contains(key) {
        fields.report("\"\(key)\" is required", at: fields.start, help: "add \"\(key)\"")
      }
      return nil
    }
    return Located(scalar.value.resolved, scalar.range)
  }
}

private enum AnnotationType: String, CaseIterable {
  case point, range, line
}
