/// Findings for people: the message, the place with its line marked, and how to mend it.
package enum TextReport: ReportFormat {
  package static let name = "text"

  package static func write(_ report: Report, isColoured: Bool, to buffer: inout HTMLBuffer) {
    let style = isColoured ? Style.terminal : Style.plain
    for finding in report.findings {
      buffer.write(text(of: finding, style))
      buffer.write("\n")
    }
  }

  private static func text(of finding: Diagnostic, _ style: Style) -> String {
    let colour = finding.level == .error ? style.error : style.warning
    let gutter = gutterWidth(of: finding)
    var text = "\(colour)\(finding.level.rawValue)[\(finding.code.rawValue)]\(style.end)"
    text += ": \(style.strong)\(visible(finding.message))\(style.end)\n"
    text += excerpt(of: finding.place, arrow: "-->", gutter, colour, style)
    for related in finding.related {
      text += excerpt(of: related.place, arrow: ":::", gutter, style.quiet, style)
      text += "\(blanks(gutter)) = note: \(visible(related.message))\n"
    }
    if !finding.help.isEmpty { text += "\(blanks(gutter)) = help: \(visible(finding.help))\n" }
    return text
  }

  /// The place and, where its text is known, the line with the range underlined.
  private static func excerpt(
    of place: Place, arrow: String, _ gutter: Int, _ colour: String, _ style: Style
  ) -> String {
    let suffix = place.isInText ? ":\(place.line):\(place.column)" : ""
    let file = visible(place.file)
    var text = "\(blanks(gutter))\(style.quiet)\(arrow)\(style.end) \(file)\(suffix)\n"
    guard !place.excerpt.isEmpty else { return text }
    let number = "\(place.line)"
    let margin = blanks(gutter - number.count)
    text += "\(margin)\(style.quiet)\(number) |\(style.end) \(visible(place.excerpt))\n"
    guard place.byteLength > 0 else { return text }
    let indent = blanks(place.excerptColumn - 1)
    let marks = String(repeating: "^", count: markLength(of: place))
    return text
      + "\(blanks(gutter)) \(style.quiet)|\(style.end) \(indent)\(colour)\(marks)\(style.end)\n"
  }

  /// A range that goes on to further lines is marked to the end of its first.
  private static func markLength(of place: Place) -> Int {
    let toEnd = place.excerpt.unicodeScalars.count - place.excerptColumn + 1
    let length = place.endLine > place.line ? toEnd : place.endColumn - place.column
    return max(1, min(length, toEnd))
  }

  private static func gutterWidth(of finding: Diagnostic) -> Int {
    ([finding.place.line] + finding.related.map(\.place.line)).map { "\($0)".count }.max() ?? 1
  }

  /// Tabs and control characters as one blank each, so that the marks stand below their text and
  /// what an author wrote cannot steer the terminal.
  private static func visible(_ text: String) -> String {
    let scalars = text.unicodeScalars.map { scalar in
      scalar.properties.generalCategory == .control ? " " : scalar
    }
    return String(String.UnicodeScalarView(scalars))
  }

  private static func blanks(_ count: Int) -> String {
    String(repeating: " ", count: max(0, count))
  }

  /// The terminal's escape sequences, or nothing.
  private struct Style {
    var error = ""
    var warning = ""
    var strong = ""
    var quiet = ""
    var end = ""

    static let plain = Style()
    static let terminal = Style(
      error: "\u{1B}[1;31m", warning: "\u{1B}[1;33m", strong: "\u{1B}[1m", quiet: "\u{1B}[34m",
      end: "\u{1B}[0m")
  }
}
