import ArgumentParser
import Base
import Build

/// `briefwright chart`
struct ChartCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "chart",
    abstract: "Draws a chart specification, alone.",
    discussion: """
      The specification is YAML or JSON, in Vega-Lite's words; its data stand in it as values, or \
      in a file beside it.
      """)

  @Argument(help: ArgumentHelp("The file with the specification.", valueName: "file"))
  var file: String

  @Option(help: ArgumentHelp("The form: svg or html.", valueName: "form"))
  var to = "svg"

  func validate() throws {
    guard chartForms.contains(to) else {
      throw ValidationError("--to must be \(chartForms.joined(separator: " or ")).")
    }
  }

  func run() throws {
    let (bytes, findings) = try refusingMachineErrors { () throws(MachineError) in
      try printChart(file, to: to)
    }
    Terminal.write(bytes)
    try finish(with: findings)
  }
}
