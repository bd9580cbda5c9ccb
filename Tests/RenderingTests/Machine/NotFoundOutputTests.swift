import Build
import TestSupport
import Testing

/// `404.html`
@Suite struct NotFoundOutputTests {
  private let files = [
    "content/site.yaml": "base-url: https://valley.example/air\nnavigation: [a]\n",
    "content/a/b.md": "# B",
  ]

  @Test func linksStartAtTheServersRoot() throws {
    let site = try TestSite(files).build()
    #expect(site.findings == "")
    let html = site["404.html"]
    #expect(html.contains("<h1>Page not found</h1>"))
    let links = html.all(between: "href=\"", and: "\"").filter { !$0.hasPrefix("#") }
    #expect(links.contains("/air/a/index.html") && links.contains("/air/assets/style.css"))
    #expect(links.allSatisfy { $0.hasPrefix("/air/") })
    #expect(html.contains("<meta name=\"robots\" content=\"noindex\">"))
    #expect(!html.contains("canonical"))
  }

  @Test func withoutABaseURLThereIsNone() throws {
    var files = files
    files["content/site.yaml"] = "navigation: [a]\n"
    #expect(try !TestSite(files).build().paths.contains("404.html"))
  }

  @Test func theCommandsBaseURLStandsBeforeTheSites() throws {
    let site = try TestSite(files).build { $0.baseURL = "http://other.example" }
    #expect(site["404.html"].contains("href=\"/a/index.html\""))
    #expect(
      site["a/b.html"].contains(
        "<link rel=\"canonical\" href=\"http://other.example/a/b.html\">"))
    #expect(
      site["a/b.html"].contains(
        "<meta property=\"og:url\" content=\"http://other.example/a/b.html\">"))
  }
}
