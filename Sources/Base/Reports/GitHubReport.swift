/// Findings as GitHub's workflow commands, which become annotations of the files: one a line.
package enum GitHubReport: ReportFormat {
  package static let name = "github"

  package static func write(_ report: Report, isColoured: Bool, to buffer: inout HTMLBuffer) {
    for finding in report.findings {
      buffer.write("::\(finding.level.rawValue) ")
      let properties = properties(of: finding, in: report).map { "\($0)=\(property($1))" }
      buffer.write(properties.joined(separator: ","))
      buffer.write("::\(escaped(text(of: finding, in: report)))\n")
    }
  }

  /// GitHub refuses columns where a range goes on to another line, and shows the range by lines.
  private static func properties(
    of finding: Diagnostic, in report: Report
  ) -> [(name: String, value: String)] {
    let place = finding.place
    var properties = [(name: "file", value: report.path(of: place))]
    if place.isInText {
      let isOneLine = place.line == place.endLine
      properties.append(("line", "\(place.line)"))
      if isOneLine { properties.append(("col", "\(place.column)")) }
      properties.append(("endLine", "\(place.endLine)"))
      if isOneLine { properties.append(("endColumn", "\(place.endColumn)")) }
    }
    return properties + [("title", finding.code.rawValue)]
  }

  /// An annotation has one place and one text: help and further places are lines of it.
  private static func text(of finding: Diagnostic, in report: Report) -> String {
    let help = finding.help.isEmpty ? [] : ["help: \(finding.help)"]
    let related = finding.related.map { related in
      let place = related.place
      let position = place.isInText ? ":\(place.line):\(place.column)" : ""
      return "\(report.path(of: place))\(position): \(related.message)"
    }
    return ([finding.message] + help + related).joined(separator: "\n")
  }

  private static func property(_ text: String) -> String {
    escaped(text, also: [":": "%3A", ",": "%2C"])
  }

  /// A line feed would end the command, and open another of the author's choosing.
  ///
  /// Other control characters are shown as blanks: they must not steer a log's terminal.
  private static func escaped(
    _ text: String, also marks: [Unicode.Scalar: String] = [:]
  ) -> String {
    text.unicodeScalars.map { scalar in
      switch scalar {
      case "%": "%25"
      case "\r": "%0D"
      case "\n": "%0A"
      default:
        marks[scalar] ?? (scalar.properties.generalCategory == .control ? " " : String(scalar))
      }
    }.joined()
  }
}
