import ArgumentParser
import Base
import Build
import Glibc

/// `briefwright inspect`
struct InspectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inspect",
    abstract: "Prints a page's front matter, facts and references as JSON.")

  @Option(help: ArgumentHelp("The folder that holds content/ and templates/.", valueName: "folder"))
  var site = "."

  @Argument(help: ArgumentHelp("The page's file: content/briefings/a.md.", valueName: "page"))
  var page: String

  func run() throws {
    let (json, findings) = try refusingMachineErrors { () throws(MachineError) in
      try inspectPage(page, of: site)
    }
    Terminal.write(json)
    try finish(with: findings)
  }
}
