import Base
import Tables

extension SpecificationReader {
  /// The filters of a `transform`.
  mutating func transforms(_ fields: inout FieldReader) -> [RowFilter] {
    fields.nodes("transform").flatMap { node in
      self.fields(of: node) { inner, reader in
        inner.refuse(refusedTransforms)
        guard let filter = inner.node("filter") else { return [RowFilter]() }
        return reader.filters(filter)
      }
    }
  }

  private mutating func filters(_ node: DataNode) -> [RowFilter] {
    if let scalar = node.scalar { return expression(scalar.text, node.range) }
    if let all = node["and"]?.list { return all.flatMap { filters($0) } }
    return fields(of: node) { fields, _ in
      for key in ["or", "not"] where fields.node(key) != nil {
        fields.report(
          "a filter must be one test, or several that all hold (\"and\")",
          at: fields.place(of: key), help: "write \"oneOf\" for one of several values")
        return []
      }
      guard let field = fields.requiredText("field") else { return [] }
      return predicates(&fields).map { RowFilter(field: field, test: $0) }
    }
  }

  /// `datum.year >= 2015 && datum['area'] == 'North'`
  private mutating func expression(_ text: String, _ range: Range<Int>) -> [RowFilter] {
    let parts = splitExpression(text)
    let filters = parts.compactMap { FilterExpression($0, range)?.filter }
    if filters.count == parts.count { return filters }
    report(
      "a filter must be comparisons like \"datum.year >= 2015\", joined by &&", at: range,
      help: "or make the condition a column of the data")
    return []
  }
}

/// The tests that a predicate's properties say.
private func predicates(_ fields: inout FieldReader) -> [RowFilter.Test] {
  var tests: [RowFilter.Test] = []
  let ordered: [(String, (Scalar) -> RowFilter.Test)] = [
    ("equal", { .equal($0) }), ("lt", { .less($0) }), ("lte", { .lessOrEqual($0) }),
    ("gt", { .greater($0) }), ("gte", { .greaterOrEqual($0) }),
  ]
  for (key, test) in ordered {
    if let scalar = fields.scalar(key) { tests.append(test(scalar.value.resolved)) }
  }
  if let values = fields.scalars("oneOf") { tests.append(.oneOf(values.map(\.value))) }
  if let ends = fields.scalars("range") {
    if ends.count == 2 {
      tests.append(.range(present(ends[0].value), present(ends[1].value)))
    } else {
      fields.report("\"range\" must have two ends", at: fields.place(of: "range"))
    }
  }
  fields.refuse([
    "timeUnit": "compare with a year, a quarter, a month or a day", "valid": "leave it out",
  ])
  if tests.isEmpty {
    fields.report(
      "a filter must have a test: equal, lt, lte, gt, gte, oneOf or range", at: fields.start)
  }
  return tests
}

private func present(_ scalar: Scalar) -> Scalar? { scalar.isNull ? nil : scalar }

private let refusedTransforms: KeyValuePairs = [
  "calculate": "make it a column of the data", "aggregate": "write \"aggregate\" at the channel",
  "timeUnit": "write \"timeUnit\" at the channel", "bin": "make it a column of the data",
  "fold": "give the data a row for each value", "pivot": "give the data a row for each value",
  "stack": "write \"stack\" at the channel", "window": "make it a column of the data",
  "joinaggregate": "make it a column of the data", "lookup": "join the data before",
  "impute": "missing values are always gaps", "regression": "make it a column of the data",
  "loess": "make it a column of the data", "density": "make it a column of the data",
  "quantile": "make it a column of the data", "sample": "draw all rows",
  "flatten": "give the data a row for each value", "as": "make it a column of the data",
  "groupby": "write \"aggregate\" at the channel",
]
