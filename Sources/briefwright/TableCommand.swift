import ArgumentParser
import Base
import Build
import Tables

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
    guard TableForm(rawValue: to) != nil else {
      let forms = TableForm.allCases.map(\.rawValue).joined(separator: ", ")
      throw ValidationError("--to must be one of \(forms).")
    }
  }

  func run() throws {
    let findings = try refusingMachineErrors { () throws(MachineError) in
      try printTable(file, as: TableForm(rawValue: to) ?? .json) { Terminal.write($0) }
    }
    try finish(with: findings)
  }
}
