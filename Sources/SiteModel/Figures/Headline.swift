package import Evidence
import Tables

extension Catalogue {
  /// A statistic's latest value with its hedge and its unit's mark; nil where it has none, and
  /// where several values share that period.
  package func headline(of statistic: Statistic) -> (text: String, period: String)? {
    let observations = records.observations(of: statistic)
    guard let last = observations.last,
      observations.count(where: { $0.period == last.period }) == 1
    else { return nil }
    let number = last.value.flatMap { ExactDecimal($0) }
    let text =
      number.map { marked($0, statistic) } ?? last.status.map { "[\($0)]" } ?? last.value ?? ""
    return (
      words.hedged(text, number == nil ? nil : statistic.qualifier), words.text(of: last.period)
    )
  }

  /// A value of a statistic in the site's style: "1.6%", "£1.2 million", "10 times".
  private func marked(_ number: ExactDecimal, _ statistic: Statistic) -> String {
    let unit = FigureUnit(named: statistic.unit)
    let style = words.numbers
    if case .duration = unit { return style.write(number, decimals: statistic.decimals) }
    return style.write(FigureValue(number, unit: unit), decimals: statistic.decimals)
  }
}
