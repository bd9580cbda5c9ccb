import Base
import Evidence
import Markup

/// `alt-missing` and `alt-repeats-title`: a picture says what it shows, in words of its own.
///
/// Tables need none: they are text. On a site without records a missing one is a warning.
extension PageLinks {
  mutating func judgeAlternative(of link: Link) {
    defer { prose.alternative = nil }
    if link.isEmpty {
      guard !isTable(link.destination) else { return }
      var finding = Diagnostic(
        .altMissing, "a picture must say what it shows", at: file.place(link.locate(in: file)),
        help: "describe it between the brackets")
      if catalogue.records.isEmpty { finding.level = .warning }
      facts.diagnostics.append(finding)
    } else if let block = prose.alternative, !link.title.isEmpty,
      String(decoding: block.text, as: UTF8.self).lowercased() == link.title.lowercased()
    {
      facts.diagnostics.append(
        Diagnostic(
          .altRepeatsTitle, "a picture's alternative text must not be its title again",
          at: file.place(link.locate(in: file)),
          help: "say what the picture shows; readers hear the title too"))
    }
  }

  private func isTable(_ destination: String) -> Bool {
    if case .evidence(.table, _) = Destination(destination) { true } else { false }
  }
}
