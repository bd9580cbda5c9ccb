/// What a run found, ready to be printed.
package struct Report: Sendable {
  /// Sorted by place.
  package var findings: [Diagnostic]
  package var pages: Int
  /// Whether a warning fails the run as an error does.
  package var isStrict: Bool
  /// The site's folder as the command was given it: places are relative to it, and reports that
  /// others hold against the working folder put it in front.
  package var folder: String

  package init(
    findings: [Diagnostic], pages: Int, isStrict: Bool = false, folder: String = "."
  ) {
    self.findings = findings
    self.pages = pages
    self.isStrict = isStrict
    self.folder = folder
  }

  package var errors: Int { findings.count { $0.level == .error } }
  package var warnings: Int { findings.count { $0.level == .warning } }

  /// Whether the exit status is 1.
  package var isFailed: Bool { findings.contains(where: fails) }

  /// Whether a finding alone makes the exit status 1.
  package func fails(_ finding: Diagnostic) -> Bool { finding.level == .error || isStrict }

  /// The file of a place, from the working folder.
  func path(of place: Place) -> String {
    var folder = folder[...]
    while folder.hasPrefix("./") { folder = folder.dropFirst(2) }
    while folder.count > 1, folder.hasSuffix("/") { folder = folder.dropLast() }
    if folder == "." || folder.isEmpty { return place.file }
    return folder == "/" ? "/\(place.file)" : "\(folder)/\(place.file)"
  }
}

extension Place {
  /// Whether lines and columns say anything: a picture or an unreadable file has none.
  var isInText: Bool { !excerpt.isEmpty || byteLength > 0 || line > 1 }
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
  package static let all: [any ReportFormat.Type] = [
    TextReport.self,
    JSONReport.self,
    SARIFReport.self,
    GitHubReport.self,
    JUnitReport.self,
  ]

  package static func format(named name: String) -> (any ReportFormat.Type)? {
    all.first { $0.name == name }
  }
}
