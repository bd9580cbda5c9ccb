import ArgumentParser
import Base
import Build

/// `briefwright evidence show`
struct EvidenceShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Lists the claims that rest on a source, or are about a statistic or measure.",
    discussion: "Where the archived text is at hand, it shows the words that bear each claim out.")

  @OptionGroup var options: EvidenceOptions

  @Argument(help: ArgumentHelp("The id of a source, statistic or measure.", valueName: "id"))
  var id: String

  func run() throws {
    let records = try refusingMachineErrors { () throws(MachineError) in
      try evidence(on: id, options.request)
    }
    for record in records {
      let claims = record.entries.isEmpty ? "no claims" : counted(record.entries.count, "claim")
      Terminal.print("\(record.kind) \"\(record.id)\", \(record.title): \(claims)")
      for entry in record.entries {
        Terminal.print("  " + entry.line)
        if let words = entry.words { Terminal.print("    says: \(words)") }
      }
    }
  }
}
