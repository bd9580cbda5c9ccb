import Base

extension Refusal {
  static func severalDocuments(_ code: DiagnosticCode, at place: Place) -> Refusal {
    Refusal(
      Diagnostic(
        code, "a file must hold one YAML document only", at: place,
        help: "remove the \"---\" between them, or make two files"))
  }

  static func keyNotText(_ code: DiagnosticCode, at place: Place) -> Refusal {
    Refusal(
      Diagnostic(
        code, "a key must be a plain word or a quoted text", at: place,
        help: "put a value that looks like a list, a map or an alias in quotation marks"))
  }

  static func unknownAnchor(
    _ name: String, among known: [String], _ code: DiagnosticCode, at place: Place
  ) -> Refusal {
    let near = suggestion(for: name, among: known)
    let help = near.isEmpty ? "put a value that begins with \"*\" in quotation marks" : near
    return Refusal(
      Diagnostic(
        code, "an alias must name an anchor that stands before it: \"\(name)\" does not",
        at: place, help: help))
  }

  static func tooManyAliases(at place: Place) -> Refusal {
    Refusal(
      Diagnostic(
        .limitExceeded, "aliases may stand for 100000 values at most in one file", at: place,
        help: "write the values out, or remove aliases of aliases"))
  }
}
