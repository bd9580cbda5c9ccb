import Base
import Build

/// The archived texts of a test's site lie in archive/ beside content/.
extension SiteFolder {
  package static let archive = "archive"

  /// Verifies the claims against the archive and writes the lock; the findings.
  package func lock() throws -> String {
    try printed(lockEvidence(request()).findings)
  }

  /// The findings of a check that verifies everything again.
  package func checkAgainstArchive() throws -> String {
    try check { $0.archive = absolute(Self.archive) }
  }

  private func request() -> BuildRequest {
    var request = BuildRequest(site: path, output: "", mode: .check, jobs: 2)
    request.archive = absolute(Self.archive)
    return request
  }
}
