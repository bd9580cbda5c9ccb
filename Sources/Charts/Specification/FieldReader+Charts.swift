import Base
import Tables

extension FieldReader {
  /// Reports properties that Vega-Lite has and charts here do not, with what to do instead.
  mutating func refuse(
    _ reasons: KeyValuePairs<String, String>, except allowed: String? = nil
  ) {
    let present = Set(keys)
    for (key, reason) in reasons where present.contains(key) && key != allowed {
      guard node(key) != nil else { continue }
      report("charts here do not have \"\(key)\"", at: place(of: key), help: reason)
    }
  }

  /// A word of a closed list; any other is reported with the nearest.
  mutating func word<Word: RawRepresentable & CaseIterable>(
    _ key: String, of type: Word.Type
  ) -> Located<Word>? where Word.RawValue == String {
    guard let text = text(key) else { return nil }
    if let word = Word(rawValue: text.value) { return Located(word, text.range) }
    let names = type.allCases.map(\.rawValue)
    report(
      "\"\(key)\" must be one of \(names.joined(separator: ", "))", at: place(text.range),
      help: suggestion(for: text.value, among: names))
    return nil
  }

  /// Whether a key is there and says that there is none: `legend: null`.
  mutating func isNull(_ key: String, in node: DataNode) -> Bool {
    guard let value = node[key] else { return false }
    return value.scalar?.isNull == true || value.scalar?.bool == false
  }

  /// A text, or a list of lines, as one text; empty for null.
  mutating func title(_ key: String, in node: DataNode) -> String? {
    if isNull(key, in: node) {
      _ = self.node(key)
      return ""
    }
    let lines = texts(key).map(\.value)
    return lines.isEmpty ? nil : lines.joined(separator: " ")
  }

  /// Values of a list; lists and maps within it are reported.
  mutating func scalars(_ key: String) -> [Located<Scalar>]? {
    guard let node = node(key) else { return nil }
    guard let list = node.list else {
      report("\"\(key)\" must be a list", at: place(node.range))
      return nil
    }
    return list.compactMap { element in
      guard let scalar = element.scalar else {
        report("\"\(key)\" must be a list of single values", at: place(element.range))
        return nil
      }
      return Located(scalar.resolved, element.range)
    }
  }
}
