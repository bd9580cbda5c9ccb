import SiteModel
import Testing

/// Ids of records as parts of addresses and names of files.
@Suite struct SafeNameTests {
  @Test(arguments: [
    ("report-2024", "report-2024"), ("doi:10.1/x", "doi~3A10.1~2Fx"), ("..", "~2E."),
    ("a~2F", "a~7E2F"), ("é b", "~C3~A9~20b"),
  ])
  func anythingButLettersAndDigitsIsEscaped(_ id: String, _ name: String) {
    #expect(safeName(of: id) == name)
    #expect(referenceAnchor(of: id) == "ref." + name)
  }
}
