import Base
import Testing

@Suite struct UniversalIDTests {
  @Test func aNameInANamespaceGivesVersion5() throws {
    // RFC 9562, appendix A.4: "www.example.com" in the namespace of DNS names.
    let names = try #require(UniversalID("6ba7b810-9dad-11d1-80b4-00c04fd430c8"))
    #expect(names.named("www.example.com").text == "2ed6657d-e927-568b-95e1-2665a8aea6a2")
  }

  @Test func capitalsAreReadAndNotWritten() {
    let id = UniversalID("7C1E52B4-93D6-4F0A-8B27-5E6FD0A4C913")
    #expect(id?.text == "7c1e52b4-93d6-4f0a-8b27-5e6fd0a4c913")
  }

  @Test(arguments: [
    "", "7c1e52b4", "7c1e52b493d64f0a8b275e6fd0a4c913", "7c1e52b4-93d6-4f0a-8b27-5e6fd0a4c91g",
    "{7c1e52b4-93d6-4f0a-8b27-5e6fd0a4c913}", "7c1e52b4-93d6-4f0a-8b27-5e6fd0a4c913-",
    "７c1e52b4-93d6-4f0a-8b27-5e6fd0a4c913",
  ])
  func anythingElseIsNone(_ text: String) {
    #expect(UniversalID(text) == nil)
  }
}
