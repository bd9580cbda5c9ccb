import TestSupport
import Testing

@Suite struct FileInvalidTests {
  @Test func aPublishedNameMustWorkInAnAddress() throws {
    let findings = try TestSite(["content/index.md": "", "content/what?.md": ""]).check()
    #expect(
      findings == """
        content/what?.md:1:1: error[file-invalid]: the name of a published file must not hold any \
        of \\ : * ? " < > | # %: "what?.html" | rename the file, or give the page a "slug"
        """)
  }

  @Test func aPageMayHideSuchANameBehindASlug() throws {
    let site = TestSite(["content/index.md": "", "content/100%.md": "---\nslug: all\n---\n"])
    #expect(try site.check() == "")
  }

  @Test func anAssetMustHaveSuchANameToo() throws {
    let findings = try TestSite([
      "content/index.md": "![All](100%25.png)", "content/100%.png": "",
    ]).check()
    #expect(findings.contains("content/100%.png:1:1: error[file-invalid]"))
  }
}
