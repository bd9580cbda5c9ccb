import ArgumentParser
import Base
import Build

/// `briefwright evidence status`
struct EvidenceStatusCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status",
    abstract: "Counts the claims that are verified, and lists those that are not.",
    discussion: "Exit status 1 if a claim differs from its line in the lock, or a line is stale.")

  @OptionGroup var options: EvidenceOptions

  func run() throws {
    let status = try refusingMachineErrors { () throws(MachineError) in
      try evidenceStatus(options.request)
    }
    print(status.findings)
    for entry in status.entries where !entry.isVerified { Terminal.print(entry.line) }
    for line in status.stale {
      Terminal.print("\(line.place.shown): no claim is left for this line of the lock")
    }
    Terminal.print(counts(of: status))
    throw status.isOutOfDate ? ExitStatus.findings : ExitStatus.clean
  }

  private func counts(of status: EvidenceStatus) -> String {
    var (verified, found, withoutText, unverified, changed) = (0, 0, 0, 0, 0)
    for entry in status.entries {
      switch entry.state {
      case .verified: verified += 1
      case .found: found += 1
      case .noArchive: withoutText += 1
      case .unverified: unverified += 1
      case .changed: changed += 1
      }
    }
    let parts = [
      (verified, "verified"), (found, "without a paragraph"),
      (withoutText, "on sources without an archived text"), (unverified, "not verified"),
      (changed, "changed"), (status.stale.count, "stale in the lock"),
    ]
    let told = parts.enumerated().filter { $0.offset == 0 || $0.element.0 > 0 }
      .map { "\($0.element.0) \($0.element.1)" }
    return "\(counted(status.entries.count, "claim")): \(told.joined(separator: ", "))"
  }
}

extension EvidenceStatus.Entry {
  var isVerified: Bool {
    if case .verified = state { true } else { false }
  }

  /// The claim with its place and how it stands, in one line.
  var line: String {
    let about = subject.map { " (\($0))" } ?? ""
    return "\(place.shown): \(kind) \"\(shortText)\"\(about) on \"\(source)\": \(stateText)"
  }

  private var shortText: String {
    let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return line.count <= 60 ? line : line.prefix(59) + "…"
  }

  private var stateText: String {
    switch state {
    case .verified(let paragraph): "verified, para. \(paragraph)"
    case .found(nil): "without a paragraph"
    case .found(let times?): "without a paragraph; found \(times == 1 ? "once" : "\(times) times")"
    case .noArchive: "the source has no archived text"
    case .unverified(let reason): reason
    case .changed: "changed since it was verified"
    }
  }
}
