import Charts
import Testing

@Suite struct ColourTests {
  @Test func sixDigitsAreRead() {
    #expect(Colour("#12436D").map { [$0.red, $0.green, $0.blue] } == [0x12, 0x43, 0x6D])
    #expect(Colour("28a197") != nil)
    #expect(Colour("#fff") == nil)
    #expect(Colour("#12436G") == nil)
  }
}
