import ArgumentParser
import Base
import Build

/// `briefwright table`
struct TableCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "table",
    abstract: "Prints a data file as the program reads it.",
    discussion: "Reads CSV, TSV, JSON, YAML and TOML.")

  @Argument(help: ArgumentHelp("The data file.", valueName: "file"))
  var file: String

  @Option(help: ArgumentHelp("The form: json, csv or html.", valueName: "form"))
  var to = "json"

  func validate() throws {
    guard tableForms.contains(to) else {
      throw ValidationError("--to must be one of \(tableForms.joined(separator: ", ")).")
    }
  }

  func run() throws {
    let (bytes, findings) = try refusingMachineErrors { () throws(MachineError) in
      try printTable(file, to: to)
    }
    Terminal.write(bytes)
    try finish(with: findings)
  }
}
