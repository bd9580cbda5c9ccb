import Charts
import Testing

/// What d3's table leaves out: specifiers that are refused, and numbers that no chart should have.
@Suite struct NumberFormatTests {
  @Test(arguments: ["z", ".f", "ff", "$$", ",,", ".1000f", "1000d", "%%", "d ", "~~"])
  func aSpecifierThatIsNoneIsRefused(_ text: String) {
    #expect(NumberFormat(text) == nil)
  }

  @Test func moneyAndShares() throws {
    let texts = [("$,.2f", 1234.5), ("$.3s", 4_250_000), (".1%", 0.123), ("+,d", -3500)].map {
      NumberFormat($0)?.text(of: $1)
    }
    #expect(texts == ["£1,234.50", "£4.25M", "12.3%", "\u{2212}3,500"])
  }

  @Test func whatRoundsToZeroHasNoMinus() {
    #expect(NumberFormat(".1f")?.text(of: -0.04) == "0.0")
    #expect(NumberFormat("+.1f")?.text(of: -0.04) == "\u{2212}0.0")
  }

  @Test(arguments: ["", "e", "f", "g", "r", "s", "%", "p", "d", "b", "o", "x", "X", "c", "020,~s"])
  func noNumberIsTooMuch(_ specifier: String) throws {
    let format = try #require(NumberFormat(specifier))
    let extremes = [Double.nan, .infinity, .greatestFiniteMagnitude, .leastNonzeroMagnitude, 0]
    for value in extremes {
      #expect(!format.text(of: value).isEmpty)
      #expect(!format.text(of: -value).isEmpty)
    }
  }

  @Test func everyDigitOfABinaryFractionIsKnown() {
    #expect(NumberFormat(".20f")?.text(of: 0.1) == "0.10000000000000000555")
    #expect(NumberFormat(".2f")?.text(of: 1.005) == "1.00")
    #expect(NumberFormat(".0f")?.text(of: 2.5) == "3")
  }
}
