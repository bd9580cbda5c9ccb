package import Base

/// Findings as tests compare them, one a line:
/// `file:line:column: level[code]: message | help`, with related places indented below.
package func printed(_ findings: [Diagnostic]) -> String {
  findings.map(printed).joined(separator: "\n")
}

private func printed(_ finding: Diagnostic) -> String {
  let head = "\(printed(finding.place)): \(finding.level.rawValue)[\(finding.code.rawValue)]"
  let help = finding.help.isEmpty ? "" : " | \(finding.help)"
  let related = finding.related.map { "\n  \(printed($0.place)): \($0.message)" }
  return "\(head): \(finding.message)\(help)\(related.joined())"
}

private func printed(_ place: Place) -> String {
  "\(place.file):\(place.line):\(place.column)"
}
