import Base
import Testing

@Suite struct BaseURLTests {
  @Test(arguments: [
    ("https://a.example", "https://a.example", "/"),
    ("https://a.example/", "https://a.example", "/"),
    ("HTTP://a.example:8080/team//", "HTTP://a.example:8080/team", "/team/"),
    ("https://[::1]/x/y", "https://[::1]/x/y", "/x/y/"),
  ])
  func aFullAddressIsReadAndHasAPath(_ text: String, _ address: String, _ path: String) {
    #expect(BaseURL.read(text) == address)
    #expect(BaseURL.path(of: address) == path)
  }

  @Test(arguments: [
    "", "a.example", "/team/", "//a.example", "ftp://a.example", "https://", "https:///team",
    "https://:80/", "https://me@a.example", "https://a.example/?x", "https://a.example/#x",
    "https://a.example/a b", "https://a.example/ä", "https://a.example/\"x",
  ])
  func whatIsNoAddressOfAFolderIsRefused(_ text: String) {
    #expect(BaseURL.read(text) == nil)
  }
}
