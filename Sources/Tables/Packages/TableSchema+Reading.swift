import Base

extension TableSchema {
  init(_ fields: inout FieldReader) {
    let missing = MissingValue.list(&fields) ?? [MissingValue(text: "")]
    var names: [String: Place] = [:]
    self.fields = []
    for field in fields.maps("fields", read: { Field(&$0, missing: missing) }).compactMap(\.value) {
      if let first = names[field.name] {
        fields.add(.fieldTwice(field.name, at: field.place, first: first))
        continue
      }
      names[field.name] = field.place
      self.fields.append(field)
    }
    if self.fields.isEmpty {
      fields.report("a schema must have \"fields\"", at: fields.start)
    }
    matching = Matching(&fields)
    primaryKey = fields.texts("primaryKey")
    uniqueKeys = fields.nodes("uniqueKeys").map { node in
      (node.list ?? [node]).compactMap { node in
        node.scalar.map { Located($0.text, node.range) }
      }
    }
    if !primaryKey.isEmpty { uniqueKeys.append(primaryKey) }
    foreignKeys = fields.maps("foreignKeys", read: ForeignKey.init).map(\.value)
    checkKeys(&fields)
    fields.finishOpenly(also: ["$schema", "profile", "name", "title", "description"])
  }

  /// Every field that a key names must be there.
  private func checkKeys(_ fields: inout FieldReader) {
    let names = self.fields.map(\.name)
    for key in uniqueKeys.flatMap(\.self) where !names.contains(key.value) {
      fields.report(
        "a key must name a field of the schema; there is no \"\(key.value)\"",
        at: fields.place(key.range), help: suggestion(for: key.value, among: names))
    }
    for key in foreignKeys {
      for name in key.fields where !names.contains(name) {
        fields.report(
          "a key must name a field of the schema; there is no \"\(name)\"", at: key.place,
          help: suggestion(for: name, among: names))
      }
      if key.fields.count != key.referenced.count || key.fields.isEmpty {
        fields.report("a foreign key must name as many fields as it refers to", at: key.place)
      }
    }
  }
}

extension TableSchema.Matching {
  fileprivate init(_ fields: inout FieldReader) {
    let written = fields.texts("fieldsMatch").first
    self = written.flatMap { TableSchema.Matching(rawValue: $0.value) } ?? .exact
    if let written, TableSchema.Matching(rawValue: written.value) == nil {
      let known = TableSchema.Matching.allCases.map(\.rawValue)
      fields.report(
        "\"fieldsMatch\" must be one of \(known.joined(separator: ", "))",
        at: fields.place(written.range), help: suggestion(for: written.value, among: known))
    }
  }
}

extension TableSchema.MissingValue {
  /// Texts, or maps of a `value` and its `label`; nil where there is no list.
  static func list(_ fields: inout FieldReader) -> [TableSchema.MissingValue]? {
    guard let nodes = fields.node("missingValues")?.list else { return nil }
    return nodes.compactMap { node in
      if let scalar = node.scalar { return TableSchema.MissingValue(text: scalar.text) }
      if let value = node["value"]?.scalar {
        return TableSchema.MissingValue(text: value.text, label: node["label"]?.scalar?.text)
      }
      fields.report(
        "a missing value must be a text, or a map of its \"value\" and \"label\"",
        at: fields.place(node.range))
      return nil
    }
  }
}

extension TableSchema.ForeignKey {
  fileprivate init(_ fields: inout FieldReader) {
    place = fields.start
    self.fields = fields.texts("fields").map(\.value)
    var resource = ""
    var referenced: [String] = []
    _ = fields.map("reference") { reference in
      resource = reference.text("resource")?.value ?? ""
      referenced = reference.texts("fields").map(\.value)
      reference.finishOpenly()
    }
    (self.resource, self.referenced) = (resource, referenced)
    fields.finishOpenly()
  }
}

extension Diagnostic {
  fileprivate static func fieldTwice(_ name: String, at place: Place, first: Place) -> Diagnostic {
    Diagnostic(
      .dataInvalid, "fields must differ in name: \"\(name)\" is given twice", at: place,
      help: "rename one of the two", related: [.init(first, "it is first given here")])
  }
}
