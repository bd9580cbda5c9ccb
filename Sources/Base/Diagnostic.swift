/// One finding about the author's input.
///
/// `message` states the rule in one phrase, lower case, without a full stop; `help` says how to
/// mend it. Mistakes of the machine are thrown as `MachineError`, never reported here.
package struct Diagnostic: Hashable, Sendable {
  package enum Level: String, Sendable, CaseIterable {
    case error, warning
  }

  /// A second place that belongs to the finding: the other writer, the data's row.
  package struct Related: Hashable, Sendable {
    package var place: Place
    package var message: String

    package init(_ place: Place, _ message: String) {
      self.place = place
      self.message = message
    }
  }

  package var code: DiagnosticCode
  package var level: Level
  package var message: String
  package var help: String
  package var place: Place
  package var related: [Related]

  package init(
    _ code: DiagnosticCode, _ message: String, at place: Place, help: String = "",
    related: [Related] = []
  ) {
    self.code = code
    self.level = code.defaultLevel
    self.message = message
    self.help = help
    self.place = place
    self.related = related
  }
}

extension Diagnostic: Comparable {
  /// By place, then code, then message: the order in which findings are printed.
  package static func < (left: Diagnostic, right: Diagnostic) -> Bool {
    if left.place != right.place, left.place < right.place || right.place < left.place {
      return left.place < right.place
    }
    return (left.code.rawValue, left.message) < (right.code.rawValue, right.message)
  }
}

/// What the machine refused: a full disk, a folder that is not ours, a file that vanished.
///
/// The build cannot run; the message is one line that names the path and the mend.
package struct MachineError: Error, Hashable, Sendable {
  package var message: String

  package init(_ message: String) {
    self.message = message
  }
}
