import TestSupport
import Testing

@Suite struct AssetRemoteTests {
  @Test func aPictureFromElsewhereWarnsAndBecomesALink() throws {
    let site = try TestSite(["content/a.md": "![the map](https://a.example/m.png)"]).build()
    #expect(
      site.findings == """
        content/a.md:1:12: warning[asset-remote]: a picture from elsewhere is shown as a link: no \
        page makes requests | copy the picture into content/ and name it by its path
        """)
    #expect(site["a.html"].contains(#"<p><a href="https://a.example/m.png">the map</a></p>"#))
    #expect(!site["a.html"].contains("<img"))
  }

  @Test func aLinkElsewhereIsFine() throws {
    let findings = try TestSite(["content/a.md": "[the map](https://a.example/m.png)"]).check()
    #expect(findings == "")
  }
}
