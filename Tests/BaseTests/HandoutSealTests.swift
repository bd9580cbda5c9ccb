import Base
import Testing

@Suite struct HandoutSealTests {
  private let page = """
    <meta name="edition" content="\(HandoutSeal.unsealed)">
    <p>245 reports</p>
    <p>Edition \(HandoutSeal.unsealed)</p>
    """

  private func sealed() -> [UInt8] {
    var bytes = Array(page.utf8)
    HandoutSeal.seal(&bytes)
    return bytes
  }

  @Test func aSealedFileIsIntact() throws {
    let bytes = sealed()
    let text = String(decoding: bytes, as: UTF8.self)
    let edition = try #require(text.firstMatch(of: /content="(sha256-[0-9a-f]{64})"/)?.1)
    #expect(text.contains("<p>Edition \(edition)</p>"))
    #expect(!text.contains(HandoutSeal.unsealed))
    #expect(HandoutSeal.verify(bytes) == .intact(edition: String(edition)))
  }

  @Test func oneChangedByteIsSeen() {
    let text = String(decoding: sealed(), as: UTF8.self)
    let changed = Array(text.replacing("245", with: "246").utf8)
    guard case .altered = HandoutSeal.verify(changed) else {
      Issue.record("a changed figure must be seen")
      return
    }
  }

  @Test func aForgedEditionIsSeen() {
    let text = String(decoding: sealed(), as: UTF8.self)
    let forged = text.replacing(
      /sha256-[0-9a-f]{64}/, with: "sha256-" + String(repeating: "a", count: 64))
    guard case .altered = HandoutSeal.verify(Array(forged.utf8)) else {
      Issue.record("an edition that is not the file's hash must be seen")
      return
    }
  }

  @Test func aFileWithoutAnEditionIsNoHandout() {
    #expect(HandoutSeal.verify(Array("<p>245</p>".utf8)) == .unmarked)
    #expect(HandoutSeal.verify([]) == .unmarked)
  }
}
