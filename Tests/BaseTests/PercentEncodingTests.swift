import Base
import Testing

@Suite struct PercentEncodingTests {
  @Test(arguments: [
    ("policy/ai-tools.html", "policy/ai-tools.html"), ("a b/ä?.html", "a%20b/%C3%A4%3F.html"),
    ("100%#1", "100%25%231"), ("", ""),
  ])
  func onlyWhatAPathMayNotHoldIsEscaped(_ path: String, _ address: String) {
    #expect(percentEncoded(path) == address)
  }
}
