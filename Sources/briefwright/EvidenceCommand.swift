import ArgumentParser
import Base
import Build
import Glibc

/// `briefwright evidence`
struct EvidenceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evidence",
    abstract: "Verifies quotations, figures and locators against archived texts.",
    subcommands: [
      EvidenceLockCommand.self, EvidenceStatusCommand.self, EvidenceShowCommand.self,
    ])
}

/// The options that the commands of `evidence` share.
struct EvidenceOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The folder that holds content/ and templates/.", valueName: "folder"))
  var site = "."

  @Option(
    help: ArgumentHelp(
      "The folder of archived texts (default: \"archive\" of site.yaml).", valueName: "folder"))
  var archive: String?

  var request: BuildRequest {
    let jobs = max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
    var request = BuildRequest(site: site, output: "", mode: .check, jobs: jobs)
    request.archive = archive
    return request
  }
}

/// Prints findings to standard error.
func print(_ findings: [Diagnostic]) {
  var buffer = HTMLBuffer()
  let report = Report(findings: findings, pages: 0)
  TextReport.write(report, isColoured: Terminal.showsColour(on: STDERR_FILENO), to: &buffer)
  Terminal.write(buffer.bytes, to: STDERR_FILENO)
}

/// "1 claim", "2 claims".
func counted(_ count: Int, _ noun: String) -> String {
  "\(count) \(noun)\(count == 1 ? "" : "s")"
}

extension Place {
  /// As the terminal's links have it: `content/briefings/a.md:3:5`.
  var shown: String { "\(file):\(line):\(column)" }
}
