import Base
import SiteModel
import Testing

@Suite struct CheckLevelsTests {
  /// The level of a link-broken finding on a page, in a word.
  private func level(on path: String, _ setting: CheckLevels.Setting?) -> String {
    var levels = CheckLevels()
    levels.settings[.linkBroken] = setting
    let finding = Diagnostic(.linkBroken, "m", at: Place(file: path))
    return levels.apply(to: finding)?.level.rawValue ?? "off"
  }

  @Test func withoutASettingTheUsualLevelHolds() {
    #expect(level(on: "content/a.md", nil) == "error")
  }

  @Test(arguments: ["content/a.md", "content/site.yaml", "templates/page.mustache"])
  func aSettingWithoutPathsHoldsEverywhere(_ path: String) {
    #expect(level(on: path, .init(level: .warning)) == "warning")
    #expect(level(on: path, .init(level: nil)) == "off")
  }

  @Test(arguments: [
    ("content/briefings/a.md", "warning"), ("content/briefings/archive/a.md", "error"),
    ("content/policy/a.md", "error"),
  ])
  func pathsAndExceptionsAreRelativeToContent(_ path: String, _ expected: String) {
    let setting = CheckLevels.Setting(
      level: .warning, paths: [Glob("briefings/**")], except: [Glob("briefings/archive/**")])
    #expect(level(on: path, setting) == expected)
  }

  @Test func otherChecksKeepTheirLevels() {
    var levels = CheckLevels()
    levels.settings[.linkBroken] = .init(level: nil)
    let finding = Diagnostic(.anchorMissing, "m", at: Place(file: "content/a.md"))
    #expect(levels.apply(to: finding) == finding)
  }
}
