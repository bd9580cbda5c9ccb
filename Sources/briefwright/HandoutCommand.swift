import ArgumentParser
import Base
import Build
import Glibc
import Tables

/// `briefwright handout`
struct HandoutCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "handout",
    abstract: "Writes pages as single HTML files that open anywhere, without the site.",
    discussion: """
      The whole site is checked first; while a finding is an error, nothing is written. \
      "briefwright verify FILE" tells whether anybody has changed a copy.
      """)

  @Option(help: ArgumentHelp("The folder that holds content/ and templates/.", valueName: "folder"))
  var site = "."

  @Option(
    help: ArgumentHelp(
      "Where the files go (default: output/handouts in the site's folder).", valueName: "folder"))
  var output: String?

  @Option(
    help: ArgumentHelp(
      "A folder of content/ as one file, with a table of contents.", valueName: "name"))
  var section: String?

  @Flag(help: "The whole site as one file.")
  var all = false

  @Option(
    help: ArgumentHelp(
      "The day for which reviews are judged (default: SOURCE_DATE_EPOCH, else today).",
      valueName: "date"))
  var asOf: String?

  @Argument(
    help: ArgumentHelp(
      "Pages by their files, each as a file of its own: content/briefings/a.md.",
      valueName: "page"))
  var pages: [String] = []

  func validate() throws {
    guard [!pages.isEmpty, section != nil, all].count(where: { $0 }) == 1 else {
      throw ValidationError("Name pages, or a section with --section, or --all.")
    }
    if let asOf, PartialDate(asOf)?.day == nil {
      throw ValidationError("--as-of must be a day: 2025-03-01.")
    }
  }

  func run() throws {
    let selection: HandoutSelection =
      section.map { .section($0) } ?? (all ? .all : .pages(pages))
    let usual = site == "." ? "output/handouts" : site + "/output/handouts"
    let jobs = max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
    var request = BuildRequest(site: site, output: output ?? usual, mode: .handouts, jobs: jobs)
    if let day = asOf.flatMap({ PartialDate($0) }) { request.asOf = day }
    let report = try refusingMachineErrors { () throws(MachineError) in
      try makeHandouts(selection, request)
    }
    print(report.findings)
    for file in report.written {
      Terminal.warn("wrote \(file.path), \((file.bytes + 1023) / 1024) KB")
    }
    if report.written.isEmpty { Terminal.warn("wrote nothing: the site has errors") }
    throw report.written.isEmpty ? ExitStatus.findings : ExitStatus.clean
  }
}
