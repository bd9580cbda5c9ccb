import SiteModel
import Tables
import Templates

/// What the periods of figures say, each worked out once: a figure has very many uses.
struct PeriodValues {
  private var known: [ObjectIdentifier: Value] = [:]

  mutating func value(of use: EvidenceUse, in catalogue: Catalogue) -> Value {
    let subject = ObjectIdentifier(use.subject)
    if let value = known[subject] { return value }
    let text = use.period.map { text in
      Period(text).map { catalogue.words.text(of: $0) } ?? text
    }
    let value = Value.text(orEmpty: text)
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
    let key = [use.record.scheme.rawValue, use.record.id, use.value, use.period, use.locator]
    let position = byText[key] ?? byText.count
    (bySubject[subject], byText[key]) = (position, position)
    return position
  }
}
