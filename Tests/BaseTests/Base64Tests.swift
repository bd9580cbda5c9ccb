import Base
import Testing

/// The examples of RFC 4648, section 10, and a hash as a policy holds it.
@Suite struct Base64Tests {
  @Test(arguments: [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
    ("fooba", "Zm9vYmE="), ("foobar", "Zm9vYmFy"),
  ])
  func theExamplesOfTheStandard(text: String, encoded: String) {
    var buffer = HTMLBuffer()
    buffer.write(base64: text.utf8)
    #expect(buffer.text == encoded)
  }

  @Test func theTwoMarksOfTheAlphabet() {
    var buffer = HTMLBuffer()
    buffer.write(base64: [0xFB, 0xFF, 0xBF])
    #expect(buffer.text == "+/+/")
  }

  @Test func aHashIsWrittenAsAPolicyHoldsIt() {
    // `printf '' | openssl dgst -sha256 -binary | base64`
    #expect(ContentHash(of: []).base64 == "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=")
  }
}
