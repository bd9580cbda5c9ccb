/// What a run found, ready to be printed.
package struct Report: Sendable {
  /// Sorted by place.
  package var findings: [Diagnostic]
  package var pages: Int

  package init(findings: [Diagnostic], pages: Int) {
    self.findings = findings
    self.pages = pages
  }

  package var errors: Int { findings.count { $0.level == .error } }
  package var warnings: Int { findings.count { $0.level == .warning } }
}

/// A way to print findings.
///
/// To add one: a file with a conformer, a line in `ReportFormats.all`, a test of the same name.
package protocol ReportFormat: Sendable {
  /// As `--format` takes it.
  static var name: String { get }

  /// - Parameter isColoured: whether the output is a terminal that shows colour.
  static func write(_ report: Report, isColoured: Bool, to buffer: inout HTMLBuffer)
}

/// The list of formats; the first is the usual one.
package enum ReportFormats {
  package static let all: [any ReportFormat.Type] = [TextReport.self, JSONReport.self]

  package static func format(named name: String) -> (any ReportFormat.Type)? {
    all.first { $0.name == name }
  }
}
