import Base
import Evidence
import Markup
import SiteModel
import Tables
import TestSupport
import Testing

/// content/words.yaml
@Suite struct WordsTests {
  private func read(_ text: String, language: String = "cy") -> (Words, String) {
    let (words, findings) = Words.read(
      InputFile(path: "content/words.yaml", text: text), language: language)
    return (words, printed(findings))
  }

  @Test func everyFieldIsRead() throws {
    let (words, findings) = read(
      """
      months: [a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12]
      to: i
      table-label: Tabl
      dates: {day: "{year} {month} {day}.", month: "{year} {month}", quarter: "Ch{quarter} {year}"}
      durations: {years: [blwyddyn, mlynedd], months: mis}
      hedges: {approximate: tua, at-least: o leiaf}
      derivations: {change: Newid}
      figures: {period: Cyfnod, show-data: Dangos y data, shorthands: {p: dros dro}}
      prose: {note: Nodyn, back-to-reference: Yn ôl}
      numbers: {group: ".", decimal: ",", percent: " %", points: [pwynt, bwynt], million: miliwn}
      theme: {home: Hafan, next: Nesaf}
      keywords: {in-force: mewn grym}
      """)
    #expect(findings == "")
    let day = try #require(PartialDate("2024-05-01"))
    #expect(words.text(of: day) == "2024 a5 1.")
    #expect(words.text(of: try #require(PartialDate("2024-05"))) == "2024 a5")
    #expect(words.text(of: Period.quarter(year: 2024, number: 2)) == "Ch2 2024")
    #expect(words.text(of: Period.interval(day, day)) == "2024 a5 1. i 2024 a5 1.")
    #expect(words.text(of: Evidence.Duration(count: 5, unit: .years)) == "5 mlynedd")
    #expect(words.text(of: Evidence.Duration(count: 1, unit: .years)) == "1 blwyddyn")
    #expect(words.text(of: Evidence.Duration(count: 5, unit: .months)) == "5 mis")
    #expect(words.hedged("5", .atLeast) == "o leiaf 5")
    #expect(words.hedged("5", .atMost) == "at most 5")
    #expect(words.text(ofDerivation: "change", operand: "2023..2024") == "Newid, 2023 i 2024")
    #expect(words.markup.note == "Nodyn" && words.markup.tip == "Tip")
    #expect(words.tableLabel == "Tabl")
    #expect(words.figures.period == "Cyfnod" && words.figures.showData == "Dangos y data")
    #expect(words.figures.shorthands["p"] == "dros dro")
    #expect(words.theme.first { $0.name == "home" }?.text == "Hafan")
    #expect(words.theme.first { $0.name == "previous" }?.text == "Previous")
    #expect(words.keyword("in-force") == "mewn grym")
    #expect(words.keyword("at-least") == "at least")
  }

  @Test func numbersTakeTheirWordsFromTheSameFile() throws {
    let (words, _) = read(
      """
      durations: {years: [blwyddyn, mlynedd]}
      hedges: {approximate: tua}
      numbers: {group: ".", decimal: ",", percent: " %", points: [pwynt, bwynt], million: miliwn}
      """)
    func written(_ number: String, _ unit: FigureUnit, isExact: Bool = true) throws -> String {
      words.numbers.write(
        FigureValue(
          try #require(ExactDecimal(number)), unit: unit,
          certainty: isExact ? .exact : .approximate))
    }
    #expect(try written("1234.5", .none) == "1.234,5")
    #expect(try written("7.5", .percent, isExact: false) == "tua 7,5 %")
    #expect(try written("2", .points) == "2 bwynt")
    #expect(try written("5", .duration(.year)) == "5 mlynedd")
    #expect(try written("1200000", .currency(.pound)) == "£1,2 miliwn")
  }

  @Test(arguments: [
    ("theme: {hoem: x}", "1:9", "unknown field \"hoem\" | did you mean \"home\"?"),
    ("month: [x]", "1:1", "unknown field \"month\" | did you mean \"months\"?"),
    ("months: [a, b]", "1:9", "\"months\" must be the twelve names in order"),
    (
      "dates: {day: \"{day} {month}\"}", "1:14",
      "\"day\" must hold {day}, {month}, {year} and no other braces"
    ),
    (
      "dates: {month: \"{month} {yaer}\"}", "1:16",
      "\"month\" must hold {month}, {year} and no other braces"
    ),
    (
      "durations: {years: [a, b, c]}", "1:20",
      "\"years\" must be one text, or one for 1 and one for more"
    ),
    ("hedges: {exact: x}", "1:10", "unknown field \"exact\""),
    ("numbers: []", "1:10", "\"numbers\" must be a map of fields"),
  ])
  func aWrongValueIsShownAtItsPlace(_ text: String, _ place: String, _ message: String) {
    #expect(read(text).1 == "content/words.yaml:\(place): error[data-invalid]: \(message)")
  }
}
