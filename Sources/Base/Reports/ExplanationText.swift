/// A check explained for a terminal: rule, example and mend, in lines of 80 columns.
package func explanationText(of code: DiagnosticCode) -> String {
  let explanation = code.explanation
  return """
    \(code.rawValue) (\(code.defaultLevel.rawValue), unless site.yaml says otherwise)

    \(wrapped(explanation.statement))

    Example:

    \(indented(explanation.example))

    \(wrapped("Mend: " + explanation.mend))

    """
}

/// Every code with its rule, a line each, in order of the codes.
package func listOfCodes() -> String {
  let codes = DiagnosticCode.allCases.sorted { $0.rawValue < $1.rawValue }
  let width = codes.map(\.rawValue.count).max() ?? 0
  return codes.map { code in
    let gap = String(repeating: " ", count: width + 2 - code.rawValue.count)
    return "\(code.rawValue)\(gap)\(code.explanation.rule)\n"
  }.joined()
}

/// Breaks text at blanks; a word that is longer than a line stands on one of its own.
private func wrapped(_ text: String) -> String {
  var lines: [String] = []
  for word in text.split(separator: " ") {
    if let line = lines.last, line.count + 1 + word.count <= 80 {
      lines[lines.count - 1] = "\(line) \(word)"
    } else {
      lines.append(String(word))
    }
  }
  return lines.joined(separator: "\n")
}

private func indented(_ text: String) -> String {
  text.split(separator: "\n", omittingEmptySubsequences: false)
    .map { $0.isEmpty ? "" : "    \($0)" }.joined(separator: "\n")
}
