import Base
import Build
import TestSupport
import Testing

/// The project's own site, which is also the largest example there is.
@Suite struct ProjectSiteTests {
  @Test(.enabled(if: ProjectFiles.read("content/index.md") != nil, "content/ is not here"))
  func theProjectsOwnSiteHasNoErrors() throws {
    let request = BuildRequest(site: ProjectFiles.root, output: "", mode: .check, jobs: 4)
    let report = try buildSite(request)
    #expect(report.pages > 0)
    #expect(printed(report.findings.filter { $0.level == .error }) == "")
  }
}
