import Evidence
import Markup
import Tables

/// A link's text with what stands around it in its block.
struct Surroundings {
  let text: String
  /// As far back as hedges and directions are looked for.
  let before: String
  let after: String

  init(of link: Link, in block: TextBlock?) {
    guard let block, link.textRange.upperBound <= block.text.count else {
      (text, before, after) = ("", "", "")
      return
    }
    let range = link.textRange
    text = String(decoding: block.text[range], as: UTF8.self)
    before = String(decoding: block.text[..<range.lowerBound].suffix(160), as: UTF8.self)
    after = String(decoding: block.text[range.upperBound...].prefix(80), as: UTF8.self)
  }

  /// What an empty link shows: the value between the author's words, or the status for it.
  func filled(with figure: ResolvedFigure) -> String {
    guard let value = figure.value else { return figure.status ?? "" }
    return NumberStyle.enGB.write(
      value, decimals: figure.decimals, before: before, after: after)
  }

  /// What is wrong with the text as a reading of the figure; nil where they agree.
  func fault(against figure: ResolvedFigure, words: Words) -> LinkFault? {
    guard let value = figure.value else { return faultWithoutValue(figure) }
    do {
      let reading = try FigureReading(text, before: before, after: after)
      switch reading.agreement(with: value) {
      case .agrees: return periodFault(reading.dates, figure, words)
      case .overstated: return .overstated(text, certainty: value.certainty)
      case .differs(let difference, _, _):
        return .figureMismatch(difference, text: text, figure, filled: filled(with: figure))
      case .noNumber(let reason): return .noFigure(reason, text: text)
      }
    } catch {
      return .noFigure(error, text: text)
    }
  }

  /// A number may not stand for a value that there is not.
  private func faultWithoutValue(_ figure: ResolvedFigure) -> LinkFault? {
    guard (try? FigureReading(text, before: before, after: after)) != nil else { return nil }
    return .valueMissing(text, status: figure.status)
  }

  private func periodFault(
    _ said: [SaidDate], _ figure: ResolvedFigure, _ words: Words
  ) -> LinkFault? {
    let disagrees = said.contains { date in
      !figure.periods.contains { agreement(ofDates: [date], with: $0) }
    }
    guard disagrees, let period = figure.period else { return nil }
    return .periodMismatch(text: text, period: words.text(of: period))
  }
}
