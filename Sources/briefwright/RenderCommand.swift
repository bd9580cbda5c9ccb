import ArgumentParser
import Base
import Build

/// `briefwright render`
struct RenderCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "render",
    abstract: "Turns Markdown on standard input into an HTML fragment on standard output.")

  @Flag(name: .customLong("commonmark"), help: "CommonMark alone: no extensions, raw HTML kept.")
  var isCommonMark = false

  func run() throws {
    let input = InputFile(path: "standard input", bytes: Terminal.readInput())
    let (html, findings) = renderFragment(input, isCommonMark: isCommonMark)
    Terminal.write(html)
    try finish(with: findings)
  }
}

/// Prints findings to standard error and ends with the status that they deserve.
func finish(with findings: [Diagnostic]) throws {
  var buffer = HTMLBuffer()
  let isColoured = Terminal.showsColour(on: 2)
  TextReport.write(Report(findings: findings, pages: 1), isColoured: isColoured, to: &buffer)
  Terminal.write(buffer.bytes, to: 2)
  let failed = findings.contains { $0.level == .error }
  throw failed ? ExitStatus.findings : ExitStatus.clean
}
