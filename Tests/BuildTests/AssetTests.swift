import TestSupport
import Testing

/// A file that is no page is published where a page, a template or site.yaml names it.
@Suite struct AssetTests {
  @Test func aFileThatTwoPagesShowIsCopiedOnceAsItIs() throws {
    let bytes: [UInt8] = [0x89, 0x50, 0, 0xFF]
    let site = try TestSite([
      "content/a.md": "![one](pics/p.png)", "content/notes/b.md": "![two](../pics/p.png)",
    ]).with("content/pics/p.png", bytes: bytes).build()
    #expect(site.findings == "")
    #expect(site["a.html"].contains(#"<img src="pics/p.png" alt="one""#))
    #expect(site["notes/b.html"].contains(#"<img src="../pics/p.png" alt="two""#))
    #expect(site["pics/p.png"] == String(decoding: bytes, as: UTF8.self))
    #expect(site.paths.filter { $0.hasSuffix(".png") } == ["pics/p.png"])
  }

  @Test func aFileThatNobodyNamesIsNotPublished() throws {
    let site = try TestSite(["content/a.md": "Text", "content/secret.txt": "x"]).build()
    #expect(!site.paths.contains("secret.txt"))
  }

  @Test func filesThatSiteYAMLNamesArePublished() throws {
    let site = try TestSite([
      "content/a.md": "", "content/site.yaml": "assets: [robots.txt, \"files/**\"]\n",
      "content/robots.txt": "User-agent: *", "content/files/x/y.pdf": "pdf",
    ]).build()
    #expect(site.findings == "")
    #expect(site["robots.txt"] == "User-agent: *")
    #expect(site["files/x/y.pdf"] == "pdf")
  }

  @Test func filesThatATemplateNamesArePublished() throws {
    let site = try TestSite([
      "content/a.md": "", "content/pics/logo.svg": "<svg/>",
      "templates/page.mustache": #"<img src="{{site.base}}pics/logo.svg">"#,
    ]).build()
    #expect(site.findings == "")
    #expect(site["pics/logo.svg"] == "<svg/>")
  }

  @Test func aFileWhoseNameOnlyOccursInATemplatesTextIsNotNamed() throws {
    let site = try TestSite([
      "content/a.md": "", "content/main": "x", "content/e.css": "x",
    ]).build()
    #expect(!site.paths.contains("main"))
    #expect(!site.paths.contains("e.css"))
  }

  @Test func manifestListsEveryFileButItself() throws {
    let site = try TestSite(["content/a.md": "![one](p.png)", "content/p.png": "abc"]).build()
    let manifest = site["manifest.json"]
    #expect(
      manifest.contains(
        #""p.png": "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad""#))
    let listed = manifest.all(between: "\n    \"", and: "\"")
    #expect(listed == site.paths.filter { $0 != "manifest.json" })
    #expect(listed.contains("p.png"))
  }
}
