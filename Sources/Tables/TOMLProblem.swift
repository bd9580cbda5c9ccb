import Base

/// What the TOML library must not be given.
///
/// TOMLKit 0.6.0 builds toml++ 3.4.0 with its assertions, some of which malformed text reaches: it
/// would end the program instead of refusing the text. And it recurses over tables without a bound.
struct TOMLProblem {
  enum Kind {
    case keyMissing, valueMalformed, tooDeep
  }

  var kind: Kind
  /// In the file.
  var offset: Int

  func diagnostic(_ code: DiagnosticCode, in file: InputFile) -> Diagnostic {
    let place = file.place(offset..<offset)
    return switch kind {
    case .keyMissing: Diagnostic(code, "a table's header must name a key", at: place)
    case .valueMalformed:
      Diagnostic(
        code, "a value must be a quoted text, a number, a date, true, false, a list or a table",
        at: place, help: "put texts in quotation marks")
    case .tooDeep: .tooDeep(at: place)
    }
  }
}
