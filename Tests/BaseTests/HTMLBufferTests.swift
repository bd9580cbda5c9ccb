import Base
import Testing

/// Escaping is libcmark's own, so that pages hold one style of it. The long texts below are what
/// libcmark 0.30.2 writes for the printable characters.
@Suite struct HTMLBufferTests {
  private static let printable = String(
    String.UnicodeScalarView((0x20...0x7E).compactMap { Unicode.Scalar($0) }))

  private func escaped(_ text: String) -> String {
    var buffer = HTMLBuffer()
    buffer.write(escaping: text)
    return buffer.text
  }

  private func escapedURL(_ text: String) -> String {
    var buffer = HTMLBuffer()
    buffer.write(escapingURL: text)
    return buffer.text
  }

  @Test func textIsEscapedAsLibcmarkDoes() {
    #expect(
      escaped(Self.printable) == ##"""
         !&quot;#$%&amp;'()*+,-./0123456789:;&lt;=&gt;?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\]^_`\##
        abcdefghijklmnopqrstuvwxyz{|}~
        """##)
  }

  @Test func addressesAreEscapedAsLibcmarkDoes() {
    #expect(
      escapedURL(Self.printable + "é🙂") == """
        %20!%22#$%&amp;&#x27;()*+,-./0123456789:;%3C=%3E?@ABCDEFGHIJKLMNOPQRSTUVWXYZ%5B%5C%5D%5E_\
        %60abcdefghijklmnopqrstuvwxyz%7B%7C%7D~%C3%A9%F0%9F%99%82
        """)
  }

  @Test func escapesInAnAddressAreKept() {
    #expect(escapedURL("a%20b%zz") == "a%20b%zz")
  }

  @Test(arguments: ["", "&", "a&", "&a", "a&b", "&&", "é<", "\0"])
  func onlyTheMarkedCharactersChange(_ text: String) {
    let expected = text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
    #expect(escaped(text) == expected)
  }

  @Test(arguments: [0, 7, 9, 10, 123, -5, Int.max])
  func numbersAreWrittenAsTheyAre(_ number: Int) {
    var buffer = HTMLBuffer()
    buffer.write(number: number)
    #expect(buffer.text == "\(number)")
  }

  @Test func whatWasWrittenCanBeDropped() {
    var buffer = HTMLBuffer()
    buffer.write("one")
    buffer.write(byte: 0x2C)
    buffer.write([0x20] as [UInt8])
    buffer.write("two")
    buffer.truncate(to: 3)
    #expect(buffer.text == "one")
    buffer.removeAll()
    #expect(buffer.count == 0)
  }
}
