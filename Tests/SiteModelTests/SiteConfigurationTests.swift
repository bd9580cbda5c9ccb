import Base
import SiteModel
import Tables
import TestSupport
import Testing

/// content/site.yaml
@Suite struct SiteConfigurationTests {
  private func read(_ text: String) -> (SiteConfiguration, String) {
    let (configuration, findings) = SiteConfiguration.read(
      InputFile(path: "content/site.yaml", text: text))
    return (configuration, printed(findings))
  }

  @Test func everyFieldIsRead() {
    let (site, findings) = read(
      """
      title: Air in the valley
      language: cy
      base-url: https://valley.example/air/
      site-id: 7c1e52b4-93d6-4f0a-8b27-5e6fd0a4c913
      navigation: [briefings, policy]
      citation-style: numeric
      archive: ../archive
      publisher: Valley Council
      robots: noindex, nofollow
      raw-html: true
      search: false
      assets: [robots.txt]
      footer: See [us](https://valley.example).
      checks:
        link-broken: warning
        heading-skipped: off
        asset-remote: {level: error, paths: ["a/**"], except: [a/b.md]}
      limits: {page-bytes: 10, data-bytes: 20, asset-bytes: 30}
      """)
    #expect(findings == "")
    #expect(site.title?.value == "Air in the valley")
    #expect(site.language == "cy")
    #expect(site.baseURL == "https://valley.example/air")
    #expect(site.siteID?.text == "7c1e52b4-93d6-4f0a-8b27-5e6fd0a4c913")
    #expect(site.navigation.map(\.value) == ["briefings", "policy"])
    #expect(site.citationStyle == .numeric)
    #expect(site.archive == "../archive")
    #expect(site.publisher == "Valley Council")
    #expect(site.robots == [.noindex, .nofollow])
    #expect(site.keepsRawHTML)
    #expect(!site.hasSearch)
    #expect(site.assets.map(\.value) == ["robots.txt"])
    #expect(site.footer?.value == "See [us](https://valley.example).")
    #expect(site.levels.settings[.linkBroken]?.level == .warning)
    #expect(site.levels.settings[.headingSkipped].map { $0.level == nil } == true)
    #expect(site.levels.settings[.assetRemote]?.level == .error)
    #expect(site.levels.settings[.assetRemote]?.except == [Glob("a/b.md")])
    #expect(site.limits.page == 10 && site.limits.data == 20 && site.limits.asset == 30)
  }

  @Test(arguments: ["", "# only a comment\n", "title:\n"])
  func anEmptyFileIsAllDefaults(_ text: String) {
    let (site, findings) = read(text)
    #expect(findings == "")
    #expect(site.title == nil)
    #expect(site.language == "en-GB")
    #expect(site.citationStyle == .harvard)
    #expect(!site.keepsRawHTML)
    #expect(site.limits.page == 4 << 20)
  }

  @Test(arguments: [
    (
      "base-url: valley.example", "1:11",
      """
      "base-url" must be the full address of a folder, with http or https | write it like \
      https://intranet.example/team/, without ? and #
      """
    ),
    (
      "site-id: valley", "1:10",
      """
      "site-id" must be a UUID | write 32 hexadecimal digits in groups, as uuidgen prints them
      """
    ),
    (
      "robots: noindexx", "1:9",
      """
      "robots" must be made of all, index, noindex, follow, nofollow, none, noarchive, nosnippet, \
      noimageindex, notranslate | did you mean "noindex"?
      """
    ),
    (
      "citation-style: havard", "1:17",
      "\"citation-style\" must be one of harvard, numeric, notes | did you mean \"harvard\"?"
    ),
    (
      "checks: {link-broken: of}", "1:23",
      "\"link-broken\" must be one of error, warning, off | did you mean \"off\"?"
    ),
    ("checks: on", "1:9", "\"checks\" must be a map of fields"),
    ("baseURL: x", "1:1", "unknown field \"baseURL\" | the field is called \"base-url\" here"),
    ("menu: [a]", "1:1", "unknown field \"menu\" | the field is called \"navigation\" here"),
    ("limits: {page-bytes: many}", "1:22", "\"page-bytes\" must be a whole number, 0 or more"),
    ("limits: {pages: 1}", "1:10", "unknown field \"pages\""),
  ])
  func aWrongValueIsShownAtItsPlace(_ text: String, _ place: String, _ message: String) {
    #expect(read(text).1 == "content/site.yaml:\(place): error[data-invalid]: \(message)")
  }
}
