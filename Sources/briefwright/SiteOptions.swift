import ArgumentParser
import Base
import Build
import Glibc
import Tables

/// The options that `build` and `check` share.
struct SiteOptions: ParsableArguments {
  @OptionGroup var reading: ReadingOptions

  @Flag(help: "Treat warnings like errors.")
  var strict = false

  @Flag(help: "Include pages that are marked as drafts.")
  var drafts = false

  @Option(help: ArgumentHelp("How many pages to work on at once.", valueName: "number"))
  var jobs = processorCount

  @Option(
    help: ArgumentHelp(
      "The folder of archived texts, against which evidence is verified again.",
      valueName: "folder"))
  var archive: String?

  @Option(
    help: ArgumentHelp(
      "How to print findings: text, json, sarif, github or junit.", valueName: "format"))
  var format = "text"

  func validate() throws {
    guard jobs > 0 else { throw ValidationError("--jobs must be 1 or more.") }
    guard ReportFormats.format(named: format) != nil else {
      let names = ReportFormats.all.map { $0.name }
      let help = suggestion(for: format, among: names)
      throw ValidationError(
        "--format must be one of \(names.joined(separator: ", "))\(help.isEmpty ? "" : "; ")\(help)"
      )
    }
  }

  /// Runs a build or check, prints what it found, and ends with the status that it deserves.
  func run(_ mode: BuildRequest.Mode, output: String) throws {
    var request = reading.request(mode, output: output)
    request.jobs = jobs
    request.isStrict = strict
    request.includesDrafts = drafts
    request.archive = archive
    let progress = ProgressLine()
    request.progress = progress.show
    let clock = ContinuousClock()
    let start = clock.now
    let built = try refusingMachineErrors { () throws(MachineError) in
      defer { progress.clear() }
      return try buildSite(request)
    }
    let report = Report(
      findings: built.findings, pages: built.pages, isStrict: strict, folder: reading.site)
    print(report)
    if format == TextReport.name {
      // What a site lacks matters where there is one.
      if built.isCommitted { built.notes.forEach { Terminal.warn("note: \($0)") } }
      Terminal.warn(closingLine(of: built, mode, output, seconds: (clock.now - start).seconds))
    }
    throw report.isFailed ? ExitStatus.findings : ExitStatus.clean
  }

  private func print(_ report: Report) {
    guard let format = ReportFormats.format(named: format) else { return }
    var buffer = HTMLBuffer()
    let isText = format == TextReport.self
    let stream = isText ? STDERR_FILENO : STDOUT_FILENO
    format.write(report, isColoured: Terminal.showsColour(on: stream), to: &buffer)
    Terminal.write(buffer.bytes, to: stream)
  }

  /// What was done, how fast, and what was found.
  private func closingLine(
    of report: BuildReport, _ mode: BuildRequest.Mode, _ output: String, seconds: Double
  ) -> String {
    let found =
      report.findings.isEmpty
      ? "nothing found"
      : [counted(report.errors, "error"), counted(report.warnings, "warning")]
        .compactMap(\.self).joined(separator: ", ")
    let pages = counted(report.pages, "page") ?? "no pages"
    let time = "\(Int((seconds * 1000).rounded())) ms"
    return switch mode {
    case .check, .handouts: "checked \(pages) in \(time): \(found)"
    case .build where report.isCommitted:
      "built \(pages), \(report.files) files, into \(output) in \(time): \(found)"
    case .build: "built nothing, \(output) stays as it was: \(found) in \(pages), \(time)"
    }
  }

  private func counted(_ count: Int, _ noun: String) -> String? {
    count == 0 ? nil : "\(count) \(noun)\(count == 1 ? "" : "s")"
  }
}

/// Turns what the machine refused into a message and exit status 2.
func refusingMachineErrors<Result>(_ body: () throws(MachineError) -> Result) throws -> Result {
  do {
    return try body()
  } catch {
    throw Refused(message: error.message)
  }
}

extension Swift.Duration {
  fileprivate var seconds: Double {
    Double(components.seconds) + Double(components.attoseconds) / 1e18
  }
}
