import ArgumentParser
import Build

/// `briefwright build`
struct BuildCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Builds the site.",
    discussion: """
      The new site replaces the old one as a whole, and only if no finding is an error. \
      A folder that this program did not make is never replaced.
      """)

  @OptionGroup var options: SiteOptions

  @Option(
    help: ArgumentHelp(
      "The folder that becomes the site (default: output/site in the site's folder).",
      valueName: "folder"))
  var output: String?

  func run() throws {
    try options.run(.build, output: output ?? options.reading.usualOutput("site"))
  }
}

/// `briefwright check`
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Runs all checks and writes nothing.")

  @OptionGroup var options: SiteOptions

  func run() throws {
    try options.run(.check, output: "")
  }
}
