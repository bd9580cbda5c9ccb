/// The currencies that the reader of numbers knows, by their codes in ISO 4217.
///
/// Those that texts in English name most. Of any other a number says no unit.
package enum Currency: String, CaseIterable, Hashable, Sendable {
  case pound = "GBP"
  case euro = "EUR"
  case dollar = "USD"
  case yen = "JPY"
  case rupee = "INR"
  case franc = "CHF"
  case australianDollar = "AUD"
  case canadianDollar = "CAD"
  case newZealandDollar = "NZD"
  case hongKongDollar = "HKD"
  case singaporeDollar = "SGD"

  /// What stands right before a number.
  package var sign: String {
    switch self {
    case .pound: "£"
    case .euro: "€"
    case .dollar: "$"
    case .yen: "¥"
    case .rupee: "₹"
    case .franc: "CHF\u{A0}"
    case .australianDollar: "A$"
    case .canadianDollar: "C$"
    case .newZealandDollar: "NZ$"
    case .hongKongDollar: "HK$"
    case .singaporeDollar: "S$"
    }
  }

  /// The currency of a sign that is one character.
  init?(sign: Unicode.Scalar?) {
    switch sign {
    case "£": self = .pound
    case "€": self = .euro
    case "$": self = .dollar
    case "¥": self = .yen
    case "₹": self = .rupee
    default: return nil
    }
  }

  /// Of the letters right before a `$`, in small ones: "A$", "AU$".
  init?(lettersBeforeDollar letters: ShortWord) {
    switch letters {
    case "us": self = .dollar
    case "a", "au": self = .australianDollar
    case "c", "ca": self = .canadianDollar
    case "nz": self = .newZealandDollar
    case "hk": self = .hongKongDollar
    case "s", "sg": self = .singaporeDollar
    default: return nil
    }
  }
}
