import SiteModel
import Tables
import Templates

extension Catalogue {
  /// When a figure was so, and of what: "2024, north".
  func occasion(of use: EvidenceUse) -> String? {
    let period = use.period.map { text in Period(text).map { words.text(of: $0) } ?? text }
    let parts = [period].compactMap(\.self) + use.dimensions
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }
}

/// What the occasions of figures say, each worked out once: a figure has very many uses.
struct PeriodValues {
  private var known: [ObjectIdentifier: Value] = [:]

  mutating func value(of use: EvidenceUse, in catalogue: Catalogue) -> Value {
    let subject = ObjectIdentifier(use.subject)
    if let value = known[subject] { return value }
    let value = Value.text(orEmpty: catalogue.occasion(of: use))
    known[subject] = value
    return value
  }
}

/// The figures of a list, numbered in the order in which they come up.
struct FigurePositions {
  /// Uses that one worker found share their subject, so that most are known by that.
  private var bySubject: [ObjectIdentifier: Int] = [:]
  private var byText: [[String?]: Int] = [:]

  mutating func position(of use: EvidenceUse) -> Int {
    let subject = ObjectIdentifier(use.subject)
    if let position = bySubject[subject] { return position }
    let key =
      [use.record.scheme.rawValue, use.record.id, use.value, use.period, use.locator]
      + use.dimensions
    let position = byText[key] ?? byText.count
    (bySubject[subject], byText[key]) = (position, position)
    return position
  }
}
