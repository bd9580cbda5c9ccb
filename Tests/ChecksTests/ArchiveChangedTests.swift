import Base
import TestSupport
import Testing

@Suite struct ArchiveChangedTests {
  private static let hash = ContentHash(of: Array(ArchivedSite.text.utf8)).hexadecimal

  @Test func aTextWithAnotherHashIsAnErrorAndNothingOnItIsVerified() throws {
    var site = ArchivedSite(page: "It was “a clear and lasting fall in all” [@report].")
    site.text = "Another text.\n"
    let findings = try site.site.onDisk { try $0.checkAgainstArchive() }
    #expect(
      findings == """
        content/sources/report.md:5:37: error[archive-changed]: an archived text must be the one \
        that its source names; the SHA-256 of "report.txt" is \
        \(ContentHash(of: Array("Another text.\n".utf8)).hexadecimal) | restore the text, or \
        archive what has changed under a new record
        """)
  }

  @Test(arguments: [
    ("gone.txt", "is not there"), ("../content/site.yaml", "leads out of it"),
    ("/etc/hostname", "leads out of it"),
  ])
  func aTextThatCannotBeReadIsAnErrorAtItsName(_ name: String, _ reason: String) throws {
    var site = ArchivedSite(page: "Text.")
    site.archive = "{file: \(name), sha256: \(Self.hash)}"
    #expect(
      try site.checkAgainstArchive("archive-changed") == """
        content/sources/report.md:5:17: error[archive-changed]: an archived text must be in the \
        archive: "\(name)" \(reason) | restore the file, or correct its name
        """)
  }

  @Test func aSymbolicLinkDoesNotLeadOutOfTheArchive() throws {
    var site = ArchivedSite(page: "Text.")
    site.archive = "{file: link.txt, sha256: \(Self.hash)}"
    let findings = try site.site.onDisk { folder in
      try folder.link("archive/link.txt", to: "../content/site.yaml")
      return only("archive-changed", try folder.checkAgainstArchive())
    }
    #expect(findings.contains("\"link.txt\" leads out of it"))
  }

  @Test func aRecordThatNamesAnotherTextThanTheLockIsAnErrorWithoutTheArchiveToo() throws {
    let site = ArchivedSite(page: "It “would never be enough” [@report].")
    let other = String(repeating: "0", count: 64)
    let findings = try site.check("archive-changed") {
      $0.archive = "{file: report.txt, sha256: \(other)}"
    }
    #expect(
      findings == """
        content/sources/report.md:5:37: error[archive-changed]: an archived text must be the one \
        that was verified; the lock names another of "report" | restore the hash, or verify again \
        with `briefwright evidence lock --archive DIR`
          content/evidence.lock:2:1: verified against another text
        """)
  }

  @Test func theTextThatTheSourceNamesIsFine() throws {
    #expect(try ArchivedSite(page: "Text.").checkAgainstArchive("archive-changed") == "")
  }
}
