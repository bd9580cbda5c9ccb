import ArgumentParser
import Base
import Build
import Glibc
import Tables

/// What `build`, `check` and `handout` read, and for which address and day.
struct ReadingOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The folder that holds content/ and templates/.", valueName: "folder"))
  var site = "."

  @Option(
    help: ArgumentHelp(
      "The site's full address, for links that need one (default: site.yaml's).",
      valueName: "url"))
  var baseURL: String?

  @Option(
    help: ArgumentHelp(
      "The day for which reviews are judged (default: SOURCE_DATE_EPOCH, else today).",
      valueName: "date"))
  var asOf: String?

  func validate() throws {
    guard !site.isEmpty else { throw ValidationError("--site must name a folder.") }
    if let asOf, PartialDate(asOf)?.day == nil {
      throw ValidationError("--as-of must be a day: 2025-03-01.")
    }
    if let baseURL, BaseURL.read(baseURL) == nil {
      throw ValidationError(
        "--base-url must be the full address of a folder, with http or https; \(BaseURL.help).")
    }
  }

  func request(_ mode: BuildRequest.Mode, output: String) -> BuildRequest {
    var request = BuildRequest(site: site, output: output, mode: mode, jobs: processorCount)
    request.baseURL = baseURL.flatMap(BaseURL.read)
    if let day = asOf.flatMap({ PartialDate($0) }) { request.asOf = day }
    return request
  }

  /// Where output goes that the command gives no folder for: below the site's `output`.
  func usualOutput(_ name: String) -> String {
    site == "." ? "output/\(name)" : "\(site)/output/\(name)"
  }
}

/// How many processors may work at once.
var processorCount: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }
