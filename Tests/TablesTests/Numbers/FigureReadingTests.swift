import Tables
import Testing

@Suite struct FigureReadingTests {
  @Test(arguments: PhraseTable.rows)
  func readsAsExpected(row: PhraseTable.Row) {
    #expect(outline(row.text, row.before, row.after) == row.expected, "\(row)")
  }

  @Test func theTableIsLarge() {
    #expect(PhraseTable.rows.count >= 200)
  }

  @Test func rangesMarkTheNumberWithItsUnit() throws {
    let reading = try FigureReading("about £1.2 million in all")
    #expect(reading.range == 6..<19)
  }

  @Test func yearsBesideANumberAreItsDates() throws {
    let reading = try FigureReading("245 reports in May 2024")
    #expect(reading.dates == [SaidDate(year: 2024, month: 5)])
  }

  @Test(arguments: [
    ("31 in Sept. 2024", SaidDate(year: 2024, month: 9)),
    ("31 in September of 2024", SaidDate(year: 2024, month: 9)),
    ("31 in June", SaidDate(month: 6)),
    ("31 on 1 Apr. 2024", SaidDate(year: 2024, month: 4, day: 1)),
    ("34 in Q2 2024", SaidDate(quarter: 2, of: 2024)),
    ("34 in 2024-Q2", SaidDate(quarter: 2, of: 2024)),
    ("34 in 2024 Q2", SaidDate(quarter: 2, of: 2024)),
    ("34 in the second quarter of 2024", SaidDate(quarter: 2, of: 2024)),
    ("34 in the 2nd quarter of 2024", SaidDate(quarter: 2, of: 2024)),
    ("36 in 2025/26", SaidDate(financialYear: 2025)),
    ("36 in 2025–26", SaidDate(financialYear: 2025)),
  ])
  func aDateBesideTheNumberIsRead(_ text: String, _ date: SaidDate) throws {
    #expect(try FigureReading(text).dates == [date])
  }

  @Test func mutatedTextsNeverTrap() {
    var random = Generator()
    let alphabet = Array(
      "0123456789 ,.-–−%£€$½+~ ‑×:/()[]\u{2009}\u{0}abfoursthillonedg’\u{301}".unicodeScalars)
    let rows = PhraseTable.rows
    var numbers = 0
    for index in 0..<100_000 {
      var scalars = Array(rows[index % rows.count].text.unicodeScalars)
      for _ in 0...random.next(3) {
        let scalar = alphabet[random.next(alphabet.count)]
        let place = random.next(scalars.count + 1)
        if place < scalars.count, random.next(2) == 0 {
          scalars[place] = scalar
        } else {
          scalars.insert(scalar, at: place)
        }
      }
      let text = String(String.UnicodeScalarView(scalars))
      let value = FigureValue(ExactDecimal(random.next(1000)), unit: .percent, isChange: true)
      if case .noNumber = FigureAgreement(of: text, before: "fell by", after: text, with: value) {
        continue
      }
      numbers += 1
    }
    #expect(numbers > 10_000)
  }
}

/// A linear congruential generator, so that a failure comes back with the next run.
struct Generator {
  private var state: UInt64 = 20_250_201

  mutating func next(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % bound
  }
}

/// A reading in one line: direction, hedge, numbers, unit.
func outline(_ text: String, _ before: String, _ after: String) -> String {
  do {
    let reading = try FigureReading(text, before: before, after: after)
    let numbers = reading.numbers.map { plain($0.value) }.joined(separator: "..")
    return [
      reading.direction.map { "\($0)" }, reading.hedge.map { "\($0)" }, numbers,
      unit(reading.unit),
    ]
    .compactMap { $0 }.joined(separator: " ")
  } catch {
    return switch error {
    case .noNumber: "none"
    case .onlyDates: "date"
    case .severalNumbers: "several"
    }
  }
}

private func plain(_ number: ExactDecimal) -> String {
  var style = NumberStyle.enGB
  (style.groupSeparator, style.minus) = ("", "-")
  return style.write(number.rounded(to: -2))
}

private func unit(_ unit: FigureUnit) -> String? {
  switch unit {
  case .none: nil
  case .other: "other"
  case .percent: "%"
  case .points: "points"
  case .currency(let currency): currency.rawValue
  case .multiple: "times"
  case .share: "share"
  case .duration(let unit): unit.rawValue
  case .ordinal: "th"
  }
}
