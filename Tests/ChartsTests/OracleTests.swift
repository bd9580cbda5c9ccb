import Charts
import TestSupport
import Testing

/// Ticks, domains, formats and places are d3's own, on what Oracle/make_cases.py asked it.
@Suite struct OracleTests {
  /// A kind's cases, each as its fields without the kind.
  private static let cases: [String: [[String]]] = {
    let lines = (ProjectFiles.read("Tests/ChartsTests/Oracle/cases.tsv") ?? "").split(
      separator: "\n")
    let fields = lines.map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
    return Dictionary(grouping: fields) { $0[0] }.mapValues { $0.map { Array($0.dropFirst()) } }
  }()

  /// Compares every case of a kind, and lists those that differ.
  ///
  /// - Parameters:
  ///   - answers: how many fields at the end are answers.
  ///   - answer: what we answer, in the notation of the table.
  private func compare(
    _ kind: String, atLeast count: Int, answers: Int = 1, answer: ([String]) throws -> [String]
  ) rethrows {
    let cases = Self.cases[kind] ?? []
    #expect(cases.count >= count)
    let differences = try cases.compactMap { fields -> String? in
      let ours = try answer(fields)
      return agrees(ours, Array(fields.suffix(answers)))
        ? nil : "\(fields.joined(separator: "\t")) is not \(ours)"
    }
    #expect(differences == [])
  }

  /// Numbers are compared as numbers, so that 1e-7 is 0.0000001.
  private func agrees(_ ours: [String], _ theirs: [String]) -> Bool {
    ours.elementsEqual(theirs) { our, their in
      our == their || !their.isEmpty && !our.isEmpty && numbers(our) == numbers(their)
    }
  }

  private func numbers(_ text: String) -> [Double]? {
    let words = text.split(separator: " ")
    let values = words.compactMap { Double($0) }
    return values.count == words.count ? values : nil
  }

  private func text(_ values: [Double]) -> String {
    values.map(\.description).joined(separator: " ")
  }

  private func text(_ extent: Extent) -> String { text([extent.from, extent.to]) }

  private func number(_ text: String) throws -> Double { try #require(Double(text)) }

  private func specifier(_ text: String) throws -> FormatSpecifier {
    let specifier: FormatSpecifier? = FormatSpecifier(text)
    return try #require(specifier)
  }

  @Test func thereAreAtLeastTwoThousandCases() {
    #expect(Self.cases.values.reduce(0) { $0 + $1.count } >= 2000)
  }

  @Test func ticksAreRound() throws {
    try compare("ticks", atLeast: 500) { fields in
      let values = try fields[..<3].map(number)
      return [text(ticks(from: values[0], to: values[1], count: values[2]))]
    }
  }

  @Test func niceDomainsEndInTicks() throws {
    try compare("nice", atLeast: 300) { fields in
      let values = try fields[..<3].map(number)
      return [text(niceDomain(from: values[0], to: values[1], count: values[2]))]
    }
  }

  @Test func numbersAreFormatted() throws {
    try compare("format", atLeast: 700) { fields in
      [try #require(NumberFormat(fields[0]), "\(fields[0])").text(of: number(fields[1]))]
    }
  }

  @Test func labelsHaveTheDecimalsOfTheirStep() throws {
    try compare("labels", atLeast: 300) { fields in
      let values = try fields[..<3].map(number)
      let format = tickFormat(
        from: values[0], to: values[1], count: values[2],
        specifier: try specifier(fields[3]))
      let ticks = ticks(from: values[0], to: values[1], count: values[2])
      return [ticks.map(format.text).joined(separator: "|")]
    }
  }

  @Test func logarithmicAxesThinTheirLabels() throws {
    try compare("log", atLeast: 200, answers: 3) { fields in
      let values = try fields[..<3].map(number)
      let scale = ContinuousScale(.log, domain: Extent(values[0], values[1]), range: Extent(0, 1))
      let ticks = scale.ticks(count: values[2])
      let format = LogTickFormat(
        from: values[0], to: values[1], count: values[2],
        specifier: try specifier(fields[3]))
      return [
        text(ticks), ticks.map(format.text).joined(separator: "|"), text(scale.nice().domain),
      ]
    }
  }

  @Test func timeFollowsTheCalendar() throws {
    try compare("time", atLeast: 300, answers: 3) { fields in
      let values = try fields[..<3].map(number)
      let scale = ContinuousScale(.time, domain: Extent(values[0], values[1]), range: Extent(0, 1))
      let ticks = scale.ticks(count: values[2])
      return [
        text(ticks), ticks.map(timeTickText).joined(separator: "|"),
        text(scale.nice(count: values[2]).domain),
      ]
    }
  }

  @Test func datesAreFormatted() throws {
    try compare("date", atLeast: 200) { fields in
      [try #require(TimeFormat(fields[0]), "\(fields[0])").text(of: number(fields[1]))]
    }
  }

  @Test func bandsShareTheRange() throws {
    try compare("band", atLeast: 100, answers: 3) { fields in
      let values = try fields[..<6].map(number)
      let scale = BandScale(
        count: Int(values[0]), range: Extent(values[1], values[2]), paddingInner: values[3],
        paddingOuter: values[4], align: values[5])
      let starts = (0..<scale.count).map { scale.start(of: $0) }
      return [scale.step.description, scale.bandwidth.description, text(starts)]
    }
  }

  /// Logarithms differ in their last bit from one library to the next.
  @Test func valuesHaveAPlace() throws {
    try compare("position", atLeast: 80) { fields in
      let values = try fields[1..<7].map(number)
      let scale = ContinuousScale(
        fields[0] == "log" ? .log : .linear, domain: Extent(values[0], values[1]),
        range: Extent(values[2], values[3]))
      let position = scale.position(of: values[4])
      return [abs(position - values[5]) < 1e-9 ? fields[6] : position.description]
    }
  }
}
