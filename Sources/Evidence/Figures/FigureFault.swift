package import Base

/// Why a reference means no figure, in words; whoever knows the link adds the place.
package struct FigureFault: Error, Hashable, Sendable {
  package var code: DiagnosticCode
  package var message: String
  package var help: String

  init(_ message: String, help: String = "", code: DiagnosticCode = .unknownFigure) {
    self.code = code
    self.message = message
    self.help = help
  }

  package func diagnostic(at place: Place) -> Diagnostic {
    Diagnostic(code, message, at: place, help: help)
  }
}

/// At most eight names, as a help text lists them.
func listed(_ names: [String]) -> String {
  let shown = names.prefix(8).joined(separator: ", ")
  return names.count > 8 ? shown + " …" : shown
}
