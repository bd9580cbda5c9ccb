import Base
import Testing

/// The values are those of FIPS 180-4's examples.
@Suite struct ContentHashTests {
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
  ])
  func theHashIsSHA256(_ text: String, _ expected: String) {
    let bytes = Array(text.utf8)
    #expect(ContentHash(of: bytes).hexadecimal == expected)
    #expect(bytes.withUnsafeBytes { ContentHash(of: $0) }.hexadecimal == expected)
  }

  @Test func equalBytesHaveEqualHashes() {
    #expect(ContentHash(of: [1, 2]) == ContentHash(of: [1, 2]))
    #expect(ContentHash(of: [1, 2]) != ContentHash(of: [2, 1]))
    #expect(Set([ContentHash(of: [1]), ContentHash(of: [1]), ContentHash(of: [2])]).count == 2)
  }
}
