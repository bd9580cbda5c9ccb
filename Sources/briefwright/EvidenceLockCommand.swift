import ArgumentParser
import Base
import Build

/// `briefwright evidence lock`
struct EvidenceLockCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lock",
    abstract: "Verifies all claims and writes content/evidence.lock.",
    discussion: """
      The lock is written only if no claim fails. A figure without a paragraph in its locator is \
      listed and gets no line.
      """)

  @OptionGroup var options: EvidenceOptions

  @Flag(
    help: """
      Drop the lines whose claims are gone. Without --archive nothing else is done, and no \
      archive is needed.
      """)
  var prune = false

  func run() throws {
    let isPruning = prune && options.archive == nil
    let report = try refusingMachineErrors { () throws(MachineError) in
      isPruning ? try pruneLock(options.request) : try lockEvidence(options.request)
    }
    print(report.findings)
    for figure in report.found {
      Terminal.print(
        "\(figure.place.shown): \(figure.text) is found \(times(figure.times)) in "
          + "\"\(figure.source)\"; no locator names a paragraph, so it is not verified")
    }
    Terminal.warn(closingLine(of: report, isPruning: isPruning))
    throw report.isWritten == nil ? ExitStatus.findings : ExitStatus.clean
  }

  private func times(_ count: Int) -> String {
    switch count {
    case 0: "nowhere"
    case 1: "once"
    default: "\(count) times"
    }
  }

  private func closingLine(of report: LockReport, isPruning: Bool) -> String {
    guard let isWritten = report.isWritten else {
      let errors = counted(report.findings.count { $0.level == .error }, "error")
      return "content/evidence.lock stays as it was: \(errors)"
    }
    let dropped = report.dropped == 0 ? "" : ", \(report.dropped) dropped"
    let lines = "\(counted(report.lines, isPruning ? "line" : "verified claim"))\(dropped)"
    return isWritten
      ? "wrote content/evidence.lock: \(lines)" : "content/evidence.lock is up to date: \(lines)"
  }
}
