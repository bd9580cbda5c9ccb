import TestSupport
import Testing

@Suite struct LimitExceededTests {
  @Test func aPageBeyondTheLimitIsNotRead() throws {
    let site = TestSite([
      "content/a.md": "12345", "content/b.md": "1234",
      "content/site.yaml": "limits: {page-bytes: 4}",
    ])
    let findings = try site.check()
    #expect(
      findings == """
        content/a.md:1:1: error[limit-exceeded]: a file may hold 4 bytes at most; this one holds 5 \
        | split the file, or raise the limit in site.yaml
        """)
  }

  @Test func aPictureBeyondTheLimitIsNotCopied() throws {
    let site = TestSite([
      "content/a.md": "![x](p.png)", "content/p.png": "12345",
      "content/site.yaml": "limits: {asset-bytes: 4}",
    ])
    let findings = try site.check()
    #expect(
      findings == """
        content/p.png:1:1: error[limit-exceeded]: a file may hold 4 bytes at most; this one holds \
        5 | split the file, or raise the limit in site.yaml
        """)
  }

  @Test func dataBeyondTheLimitIsNotRead() throws {
    let site = TestSite([
      "content/a.md": "", "content/data/d.json": "[1234]",
      "content/site.yaml": "limits: {data-bytes: 4}",
    ])
    let findings = try site.check()
    #expect(
      findings == """
        content/data/d.json:1:1: error[limit-exceeded]: a file may hold 4 bytes at most; this one \
        holds 6 | split the file, or raise the limit in site.yaml
        """)
  }

  @Test func foldersNestSixtyFourDeep() throws {
    let deep = (1...64).map { "d\($0)/" }.joined()
    let site = TestSite(["content/\(deep)a.md": ""])
    let findings = try site.check()
    #expect(
      findings == """
        content/\(deep.dropLast()):1:1: error[limit-exceeded]: folders nest at most 64 deep \
        | bring the folder closer to the top
        """)
  }
}
