package import Base
package import Markup

/// A heading must not be more than one level below the one before it; the page's title is level 1.
package func skippedHeadings(
  _ headings: [MarkupFacts.Heading], in file: InputFile
) -> [Diagnostic] {
  var level = 1
  var findings: [Diagnostic] = []
  for heading in headings {
    if heading.level > level + 1 {
      findings.append(
        Diagnostic(
          .headingSkipped,
          "a heading of level \(heading.level) must stand below one of level \(heading.level - 1)",
          at: file.place(heading.range),
          help: "write \(String(repeating: "#", count: level + 1)) here"))
    }
    level = heading.level
  }
  return findings
}
