package import Evidence
package import Markup
package import Tables

/// The words that the program and its theme put on a page, in one language.
///
/// A language is one value in `Words.all`; a site in a language that is not listed gets the
/// English words and its own `lang`, until its content/words.yaml has others (`Words.read`).
package struct Words: Sendable {
  /// How dates are put together, by what is known of them.
  package struct DatePatterns: Sendable {
    package var day = DatePattern(.day, (" ", .month), (" ", .year))
    package var month = DatePattern(.month, (" ", .year))
    /// A quarter by its number.
    package var quarter = DatePattern.quarter
  }

  package var language: String
  package var months: [String]
  package var dates = DatePatterns()
  /// Joins the ends of an interval: "2023 to 2024".
  package var to: String
  package var durations: [Evidence.Duration.Unit: (one: String, many: String)]
  /// What stands before a figure that is not exact: "at least 3,500".
  package var hedges: [Statistic.Qualifier: String]
  /// How a derived figure is named; the periods or the other statistic follow.
  package var derivations: [String: String]
  package var figures: FigureWords
  /// Names the scrollable region around a table of the prose.
  package var tableLabel: String
  /// What the Markdown renderer adds to prose.
  package var markup: MarkupWords
  /// What templates see as `site.words`, by name.
  package var theme: [(name: String, text: String)]
  /// Whether figures are written as the reader of figures knows them.
  package var isEnglish = true
  /// How numbers stand in the site's own texts; `hedges` and `durations` are put into it.
  package var numbers = NumberStyle.enGB
  /// Keywords of records as readers see them, where they are not the keyword itself: `in-force`.
  package var keywords: [String: String] = [:]

  package static let all: [Words] = [.english]

  package static func of(_ language: String) -> Words {
    let primary = language.prefix { $0 != "-" }.lowercased()
    return all.first { $0.language == primary } ?? .english
  }

  package func text(of date: PartialDate) -> String {
    switch date.precision {
    case .year: "\(date.year)"
    case .month: dates.month.text { part(of: date, $0) }
    case .day: dates.day.text { part(of: date, $0) }
    }
  }

  private func part(of date: PartialDate, _ part: DatePattern.Part) -> String {
    switch part {
    case .day: "\(date.day ?? 1)"
    case .month: months[(date.month ?? 1) - 1]
    case .year: "\(date.year)"
    case .quarter: "\(((date.month ?? 1) + 2) / 3)"
    }
  }

  package func text(of period: Period) -> String {
    switch period {
    case .date(let date): text(of: date)
    case .quarter(let year, let number):
      dates.quarter.text { $0 == .quarter ? "\(number)" : "\(year)" }
    case .financialYear: period.key
    case .interval(let start, let end): "\(text(of: start)) \(to) \(text(of: end))"
    case .unknown(let label): label
    }
  }

  /// The periods of a figure, of a derived one both: "2023 to 2024"; nil where there is none.
  func text(ofAll periods: [Period]) -> String? {
    guard let first = periods.first, let last = periods.last else { return nil }
    return first == last ? text(of: last) : "\(text(of: first)) \(to) \(text(of: last))"
  }

  /// A figure with the hedge that its precision asks for.
  package func hedged(_ figure: String, _ qualifier: Statistic.Qualifier?) -> String {
    qualifier.flatMap { hedges[$0] }.map { "\($0) \(figure)" } ?? figure
  }

  /// A derivation in words: "Change, 2023 to 2024".
  package func text(ofDerivation name: String, operand: String) -> String {
    let ends = operand.replacing("..", with: " \(to) ")
    return "\(derivations[name] ?? name), \(ends)"
  }

  /// A keyword as readers see it: `in-force` is "in force".
  package func keyword(_ keyword: String) -> String {
    keywords[keyword] ?? spaced(keyword)
  }

  /// What an event is called.
  package func label(of event: Measure.Event) -> String { event.label ?? keyword(event.stage) }

  package func text(of field: FieldValue) -> String {
    switch field {
    case .duration(let duration): text(of: duration)
    case .date(let date): text(of: date)
    case .words(let words): keywords[words.replacing(" ", with: "-")] ?? words
    }
  }

  package func text(of duration: Evidence.Duration) -> String {
    let names = durations[duration.unit] ?? ("", "")
    return "\(duration.count) \(duration.count == 1 ? names.one : names.many)"
  }
}
