import Base
import Evidence
import Testing

@Suite struct ClaimHashTests {
  @Test(arguments: [
    "“The van’s engine – new…”", "\"The van's engine — new...\"", "“The  van's\nengine–new…”",
  ])
  func typographyDoesNotChangeIt(_ text: String) {
    #expect(claim(text).hash == claim("\"The van's engine - new…\"").hash)
  }

  @Test(arguments: ["the words", "The words!", "The word", "The words 1"])
  func wordsCaseAndPunctuationDo(_ text: String) {
    #expect(claim(text).hash != claim("The words").hash)
  }

  @Test func whoSaysItAndWhereDoesNot() {
    var moved = claim("The words", by: "b.md")
    moved.place = .bytes(3..<9, file: "content/b.md")
    moved.anchor = "elsewhere"
    #expect(moved.hash == claim("The words", by: "a.md").hash)
  }

  @Test func everyFieldOfTheClaimCounts() {
    let claims = [
      claim("5"), claim("5", .figure), claim("5", on: "other"), claim("5", locator: "para. 5"),
      claim("5", unit: "percent"), claim("5", subject: "percent"),
    ]
    #expect(Set(claims.map(\.hash)).count == claims.count)
  }

  @Test func itIsSixteenHexadecimalDigits() {
    #expect(claim("The words").hash.wholeMatch(of: /[0-9a-f]{16}/) != nil)
  }
}
