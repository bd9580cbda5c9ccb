import TestSupport
import Testing

@Suite struct LinkTextVagueTests {
  @Test(arguments: ["[the list](index.md)", "[here and there](index.md)", "[](stat:count/2024)"])
  func aTextThatSaysMoreIsNoFinding(_ prose: String) throws {
    #expect(try EvidenceSite.findings(on: prose) == "")
  }

  @Test(arguments: ["here", "Click here", "more", "**here**"])
  func aTextThatSaysNothingIsAWarning(_ text: String) throws {
    let findings = try EvidenceSite.findings(on: "Read [\(text)](index.md).")
    #expect(findings.contains("warning[link-text-vague]"), "\(findings)")
  }
}
