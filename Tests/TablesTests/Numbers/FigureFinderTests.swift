import Tables
import Testing

@Suite struct FigureFinderTests {
  @Test func findsFiguresAmongNamesAndDates() {
    let text = """
      In 2024, 245 reports came in, up 380% on 51 in 2023; about 830,000 adults, or one in 60, were \
      counted on 1 February 2025 at 22:01. See section 12, para. 7 and [3]. Call 0800 1111, \
      020 7946 0958 or +44 20 7946 0958, use Windows 11, GPT-4 or version 2.1, and leave the A38 \
      for the M25. Covid-19 hit under-18s, those aged 12 to 15 and a 14-year-old for five years.
      """
    #expect(found(text) == ["245", "380%", "51", "830,000", "one in 60"])
  }

  @Test func findsSharesAndMultiplesInWords() {
    let text = """
      A third of the seven stations doubled their readings, two of them threefold; the first half \
      of 2023/24 cost £1.2 million, ten per cent more. The third party met twice, on Boeing 737s, \
      but twice the sum and twelve vans were lost. In England 245 schools and more than 1800 pupils \
      took part from 2010 to 2020, three million people at 3.5 km, 12 months, 9.30am, 5 p.m.
      """
    #expect(
      found(text) == [
        "A third", "doubled", "threefold", "£1.2 million", "ten per cent", "twice", "twelve",
        "245", "1800", "three million", "3.5",
      ])
  }

  @Test func leavesListNumbersAlone() {
    #expect(found("1. First\n2. Second\n(3) Third") == [])
  }

  @Test func findsNothingInPlainWords() {
    #expect(found("It may march on; no one knows. A second one is a third party.") == [])
  }
}

private func found(_ text: String) -> [String] {
  figures(inProse: text).map { String(decoding: Array(text.utf8)[$0], as: UTF8.self) }
}
