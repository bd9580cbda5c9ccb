import SiteModel
import Testing

@Suite struct EvidenceReferenceTests {
  @Test(
    arguments: [
      ("stat:no2-mean/2024", .init(.stat, "no2-mean")), ("measure:a#b", .init(.measure, "a")),
      ("source:a", .init(.source, "a")), ("stat:a?change=1..2", .init(.stat, "a")),
    ] as [(String, EvidenceReference)])
  func whatFollowsTheIDIsLeftOut(_ text: String, _ expected: EvidenceReference) {
    #expect(EvidenceReference(text) == expected)
  }

  @Test(arguments: ["a", "https://a", "", "sources:a"])
  func otherTextsAreNoReference(_ text: String) {
    #expect(EvidenceReference(text) == nil)
  }
}
