/// What a name stands for in a template.
package enum Value: Sendable {
  /// Known, but without a value: false as a section, nothing as a variable, and so are its parts.
  case empty
  /// As a variable, `true` or `false`.
  case bool(Bool)
  /// Escaped by `{{x}}`, as it stands by `{{{x}}}` and `{{&x}}`; `""` is false.
  case text(String)
  /// Bytes that are HTML already, written as they are by both forms; none is false.
  case markup([UInt8])
  /// A file of the output, perhaps with an anchor: `policy/ai-tools.html#costs`.
  ///
  /// Written by both forms as an address relative to the page being rendered. `""` is the top
  /// of the output: it writes what must stand before a path from there, and is false.
  case path(String)
  /// Repeats a section; false where it has no items. Cannot be written as a variable.
  case list([Value])
  /// Opens a section upon its names; always true. Cannot be written as a variable.
  case record(Record)
}

extension Value {
  /// Whether a section over the value is rendered at all.
  var isTrue: Bool {
    switch self {
    case .empty: false
    case .bool(let isTrue): isTrue
    case .text(let text), .path(let text): !text.isEmpty
    case .markup(let bytes): !bytes.isEmpty
    case .list(let items): !items.isEmpty
    case .record: true
    }
  }

  /// The kind in words, for messages: `a list`.
  var kind: String {
    switch self {
    case .empty: "empty"
    case .bool: "true or false"
    case .text: "text"
    case .markup: "markup"
    case .path: "a path"
    case .list: "a list"
    case .record: "a record"
    }
  }
}
