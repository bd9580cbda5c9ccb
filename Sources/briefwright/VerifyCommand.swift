import ArgumentParser
import Base
import Build

/// `briefwright verify`
struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Tells whether a site or a handout is as it was made.",
    discussion: """
      A site's folder is held against the manifest.json in it, a handout against the edition that \
      it carries. Both prove that nothing was changed since, not who made it.
      """)

  @Argument(help: ArgumentHelp("A site's folder, or a handout's file.", valueName: "path"))
  var path: String

  func run() throws {
    let found = try refusingMachineErrors { () throws(MachineError) in try verify(path) }
    let isIntact =
      switch found {
      case .site(let differences): report(differences)
      case .handout(let verdict): try report(verdict)
      }
    throw isIntact ? ExitStatus.clean : ExitStatus.findings
  }

  private func report(_ found: SiteDifferences) -> Bool {
    for (word, paths) in [
      ("missing", found.missing), ("changed", found.changed), ("extra", found.extra),
    ] {
      for path in paths { Terminal.print("\(word): \(path)") }
    }
    let count = found.missing.count + found.changed.count + found.extra.count
    let differ = count == 1 ? "1 file differs" : "\(count) files differ"
    Terminal.warn(
      found.isEmpty
        ? "\(path): all \(found.listed) files are as the manifest says"
        : "\(path): \(differ) from the manifest, which lists \(found.listed)")
    return found.isEmpty
  }

  private func report(_ verdict: HandoutSeal.Verdict) throws -> Bool {
    switch verdict {
    case .intact(let edition):
      Terminal.warn("\(path): as it was made, \(edition)")
      return true
    case .altered(let edition):
      Terminal.print("changed: \(path)")
      Terminal.warn("\(path): not as it was made as \(edition)")
      return false
    case .unmarked:
      throw Refused(message: "\"\(path)\" names no edition, so it is no handout")
    }
  }
}
