/// Findings as a test report: one suite, a case for each finding, grouped by file.
///
/// What fails the run is a failed case; other warnings are passing cases with their text. Where
/// nothing was found one passing case says so, since runners take an empty suite for a mistake.
package enum JUnitReport: ReportFormat {
  package static let name = "junit"

  package static func write(_ report: Report, isColoured: Bool, to buffer: inout HTMLBuffer) {
    let cases = max(report.findings.count, 1)
    let failures = report.findings.count(where: report.fails)
    buffer.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n")
    buffer.write("<testsuite name=\"briefwright\" tests=\"\(cases)\"")
    buffer.write(" failures=\"\(failures)\" errors=\"0\" skipped=\"0\" time=\"0\">\n")
    for finding in grouped(report.findings) { write(finding, in: report, to: &buffer) }
    if report.findings.isEmpty {
      buffer.write("<testcase classname=\"site\" name=\"nothing found\" time=\"0\"/>\n")
    }
    buffer.write("</testsuite>\n</testsuites>\n")
  }

  /// Findings come sorted by place; a file's stay together whoever made the report.
  private static func grouped(_ findings: [Diagnostic]) -> [Diagnostic] {
    var files: [String] = []
    var byFile: [String: [Diagnostic]] = [:]
    for finding in findings {
      if byFile[finding.place.file] == nil { files.append(finding.place.file) }
      byFile[finding.place.file, default: []].append(finding)
    }
    return files.flatMap { byFile[$0] ?? [] }
  }

  private static func write(
    _ finding: Diagnostic, in report: Report, to buffer: inout HTMLBuffer
  ) {
    let place = finding.place
    let position = place.isInText ? " \(place.line):\(place.column)" : ""
    buffer.write("<testcase")
    attribute("classname", place.file, to: &buffer)
    attribute("name", "\(finding.code.rawValue)\(position)", to: &buffer)
    attribute("file", report.path(of: place), to: &buffer)
    if place.isInText { attribute("line", "\(place.line)", to: &buffer) }
    buffer.write(" time=\"0\">\n")
    if report.fails(finding) {
      fail(finding, to: &buffer)
    } else {
      buffer.write("<system-out>\(escaped(text(of: finding)))</system-out>\n")
    }
    buffer.write("</testcase>\n")
  }

  private static func fail(_ finding: Diagnostic, to buffer: inout HTMLBuffer) {
    buffer.write("<failure")
    attribute("message", finding.message, to: &buffer)
    attribute("type", finding.code.rawValue, to: &buffer)
    buffer.write(">\(escaped(text(of: finding)))</failure>\n")
  }

  /// What people read: the finding as the report for them has it.
  private static func text(of finding: Diagnostic) -> String {
    var buffer = HTMLBuffer()
    TextReport.write(Report(findings: [finding], pages: 0), isColoured: false, to: &buffer)
    while buffer.last == UInt8(ascii: "\n") { buffer.truncate(to: buffer.count - 1) }
    return buffer.text
  }

  private static func attribute(_ name: String, _ value: String, to buffer: inout HTMLBuffer) {
    buffer.write(" \(name)=\"\(escaped(value, isAttribute: true))\"")
  }

  /// What parsers change is written by number: white space in attributes, a return anywhere.
  ///
  /// What XML 1.0 forbids even by number (section 2.2) becomes the replacement character.
  private static func escaped(_ text: String, isAttribute: Bool = false) -> String {
    text.unicodeScalars.map { scalar in
      switch scalar {
      case "&": "&amp;"
      case "<": "&lt;"
      case ">": "&gt;"
      case "\"": "&quot;"
      case "\r": "&#13;"
      case "\t", "\n": isAttribute ? "&#\(scalar.value);" : String(scalar)
      case "\u{0}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": "\u{FFFD}"
      default: String(scalar)
      }
    }.joined()
  }
}
