import Base

/// A tag of YAML. Those of the core schema are honoured; no field could mean another.
struct YAMLTag {
  /// As the author writes it: `!!str`, `!local`.
  private let name: String

  /// - Parameter resolved: the tag as libyaml gives it, with its handle resolved.
  init(_ resolved: String) {
    let core = "tag:yaml.org,2002:"
    name = resolved.hasPrefix(core) ? "!!" + resolved.dropFirst(core.count) : resolved
  }

  /// The scalar with the kind that the tag asks for.
  func retype(_ scalar: Scalar, _ code: DiagnosticCode, at place: Place) throws(Refusal)
    -> Scalar
  {
    let kind: Scalar.Kind
    switch name {
    case "!", "!!str": kind = .string
    case "!!int", "!!float": kind = .number
    case "!!bool": kind = .bool
    case "!!null": kind = .null
    default: throw Refusal(.unknownTag(name, code, at: place))
    }
    guard kind == .string || Scalar(scalar.text, .plain).resolved.kind == kind else {
      throw Refusal(.wrongTag(name, scalar.text, code, at: place))
    }
    return Scalar(scalar.text, kind)
  }

  /// Refuses the tag of a list or map, unless it only says so.
  func check(is collection: String, _ code: DiagnosticCode, at place: Place) throws(Refusal) {
    guard name == "!" || name == collection else {
      throw Refusal(.unknownTag(name, code, at: place))
    }
  }
}

extension Diagnostic {
  fileprivate static func unknownTag(
    _ tag: String, _ code: DiagnosticCode, at place: Place
  ) -> Diagnostic {
    Diagnostic(
      code, "the YAML tag \"\(tag)\" must not stand here", at: place,
      help: "remove it: the field that a value fills gives its type")
  }

  fileprivate static func wrongTag(
    _ tag: String, _ text: String, _ code: DiagnosticCode, at place: Place
  ) -> Diagnostic {
    Diagnostic(
      code, "a value must be what its tag says: \"\(text)\" is not \"\(tag)\"", at: place,
      help: "remove the tag")
  }
}
