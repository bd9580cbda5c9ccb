import ArgumentParser
import Base

/// The command: parses its words and hands over to a subcommand.
@main
struct Briefwright: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "briefwright",
    abstract: "Builds evidence briefings: a page does not build unless its evidence holds.",
    discussion: """
      A site is a folder with content/ in it, and templates/ where it has its own. \
      Try "briefwright build" there, then open output/site/index.html.

      Exit status: 0 clean, 1 findings at error level (with --strict also warnings), \
      2 could not run, 3 the program's own fault.
      """,
    version: programVersion,
    subcommands: [
      BuildCommand.self,
      CheckCommand.self,
      RenderCommand.self,
      InspectCommand.self,
      TableCommand.self,
      ChartCommand.self,
      EvidenceCommand.self,
      HandoutCommand.self,
      ExplainCommand.self,
      ThemeCommand.self,
      VerifyCommand.self,
    ])

  static func main() {
    OwnFault.install()
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch let status as ExitStatus {
      leave(with: status.rawValue)
    } catch let error as Refused {
      Terminal.warn("briefwright: \(error.message)")
      leave(with: ExitStatus.couldNotRun.rawValue)
    } catch {
      // The parser prints its own messages; a wrong word on the command line could not run.
      let isHelp = exitCode(for: error).isSuccess
      Terminal.print(fullMessage(for: error), isError: !isHelp)
      leave(with: isHelp ? 0 : ExitStatus.couldNotRun.rawValue)
    }
  }
}

/// What the shell is told.
enum ExitStatus: Int32, Error {
  case clean = 0
  case findings = 1
  case couldNotRun = 2
  case ownFault = 3
}

/// The command could not run; `message` says why and how to mend it.
struct Refused: Error {
  var message: String
}
