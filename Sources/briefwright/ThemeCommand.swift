import ArgumentParser
import Base
import Build

/// `briefwright theme`
struct ThemeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "theme",
    abstract: "Prints a file of the built-in theme.",
    discussion: "Without a file, lists all of them. A file of the same path under templates/ "
      + "takes its place.")

  @Argument(help: ArgumentHelp("The file, relative to templates/.", valueName: "file"))
  var path: String?

  func run() throws {
    guard let path else { return builtInThemePaths.forEach { Terminal.print($0) } }
    let text = try refusingMachineErrors { () throws(MachineError) in try builtInThemeFile(path) }
    Terminal.write(Array(text.utf8))
  }
}
