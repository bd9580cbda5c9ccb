import ArgumentParser
import Base
import Build

/// `briefwright handout`
struct HandoutCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "handout",
    abstract: "Writes pages as single HTML files that open anywhere, without the site.",
    discussion: """
      The whole site is checked first; while a finding is an error, nothing is written. \
      "briefwright verify FILE" tells whether anybody has changed a copy.
      """)

  @OptionGroup var reading: ReadingOptions

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

  @Argument(
    help: ArgumentHelp(
      "Pages by their files, each as a file of its own: content/briefings/a.md.",
      valueName: "page"))
  var pages: [String] = []

  func validate() throws {
    guard [!pages.isEmpty, section != nil, all].count(where: { $0 }) == 1 else {
      throw ValidationError("Name pages, or a section with --section, or --all.")
    }
  }

  func run() throws {
    let selection: HandoutSelection =
      section.map { .section($0) } ?? (all ? .all : .pages(pages))
    let request = reading.request(
      .handouts, output: output ?? reading.usualOutput("handouts"))
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
