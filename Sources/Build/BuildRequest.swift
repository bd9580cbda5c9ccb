package import Base
package import Tables

/// What to build, from where to where.
package struct BuildRequest: Sendable {
  /// What happens to the outputs.
  package enum Mode: Sendable {
    /// They replace the site's folder.
    case build
    /// They are made and dropped: `check` writes nothing.
    case check
    /// They are made and dropped but for handouts, which are written to the folder.
    case handouts
  }

  /// The folder that holds content/ and templates/.
  package var site: String
  /// The folder that becomes the site.
  package var output: String
  package var mode: Mode
  /// Whether warnings keep the site from being replaced.
  package var isStrict = false
  package var includesDrafts = false
  package var jobs: Int
  /// The day for which reviews are judged: it changes findings, never bytes.
  package var asOf: PartialDate
  /// The folder of archived texts; nil where site.yaml names it, or nobody.
  package var archive: String?
  /// The site's full address, instead of site.yaml's; `BaseURL` has read it.
  package var baseURL: String?
  /// Called now and then while pages are compiled, with the number that are done.
  package var progress: (@Sendable (Int, Int) -> Void)?

  package init(site: String, output: String, mode: Mode, jobs: Int, asOf: PartialDate = .today) {
    self.site = site
    self.output = output
    self.mode = mode
    self.jobs = jobs
    self.asOf = asOf
  }
}

/// What a build found and did.
package struct BuildReport: Sendable {
  /// Sorted by place.
  package var findings: [Diagnostic]
  package var pages: Int
  /// All files of the site, pages included.
  package var files: Int
  /// What the site does without, in sentences for its author; no findings.
  package var notes: [String] = []
  /// Whether the site's folder now holds this build.
  package var isCommitted: Bool

  package var errors: Int { findings.count { $0.level == .error } }
  package var warnings: Int { findings.count { $0.level == .warning } }
}
