/// What a word means where numbers are read.
enum NumberWord: Hashable {
  /// zero to nineteen
  case unit(Int)
  /// twenty to ninety
  case tens(Int)
  case hundred, dozen
  /// thousand, million and so on, by their power of ten.
  case magnitude(Int)
  /// Also the name of a part: a third, two thirds.
  case ordinal(Int)
  case half, quarter
  /// twofold, twice, doubled
  case multiple(Int)
  case halved
  case times, fold
  case percent, per, cent, percentage, point
  case currency(Currency)
  case duration(TimeUnit)
  case month(Int)
  /// Q1 to Q4
  case quarterOfYear(Int)
  case article, and
}

extension NumberWord {
  /// Whether a number, or a date, can begin with the word.
  var mayBegin: Bool {
    switch self {
    case .article, .currency, .month, .ordinal, .quarter, .quarterOfYear: true
    default: isCount
    }
  }

  /// Whether the word is a number without any other.
  var isCount: Bool {
    switch self {
    case .unit, .tens, .hundred, .dozen, .half, .multiple, .halved: true
    default: false
    }
  }

  /// Whether the word is a number, other than a rank, behind an opening: "a quarter", "a million".
  var isCountBehindOpening: Bool {
    switch self {
    case .ordinal, .quarter, .magnitude: true
    default: false
    }
  }

  func isCount(behindOpening followsOpening: Bool) -> Bool {
    isCount || followsOpening && isCountBehindOpening
  }

  var opensNumber: Bool {
    switch self {
    case .article, .currency: true
    default: false
    }
  }
}

/// The words of numbers, units and months with what they mean.
let numberWords: [String: NumberWord] = {
  var words: [String: NumberWord] = [
    "hundred": .hundred, "dozen": .dozen, "half": .half, "halves": .half, "quarter": .quarter,
    "quarters": .quarter, "halved": .halved, "times": .times, "fold": .fold, "percent": .percent,
    "pc": .percent, "per": .per, "cent": .cent, "percentage": .percentage, "point": .point,
    "points": .point, "pp": .point, "a": .article, "an": .article, "and": .and,
    "zero": .unit(0), "nought": .unit(0),
    "thousand": .magnitude(3), "million": .magnitude(6), "billion": .magnitude(9),
    "trillion": .magnitude(12), "bn": .magnitude(9), "tn": .magnitude(12), "mn": .magnitude(6),
    "twice": .multiple(2), "double": .multiple(2), "doubled": .multiple(2),
    "doubling": .multiple(2), "treble": .multiple(3), "trebled": .multiple(3),
    "trebling": .multiple(3), "triple": .multiple(3), "tripled": .multiple(3),
    "tripling": .multiple(3), "thrice": .multiple(3), "quadruple": .multiple(4),
    "quadrupled": .multiple(4), "quadrupling": .multiple(4), "quintupled": .multiple(5),
    "first": .ordinal(1), "second": .ordinal(2),
    "may": .month(5), "sept": .month(9),
  ]
  addCardinals(&words)
  addOrdinals(&words)
  for (word, unit) in timeUnits { words[word] = .duration(unit) }
  for (word, currency) in currencies { words[word] = .currency(currency) }
  for (index, month) in months.enumerated() {
    words[month] = .month(index + 1)
    words[String(month.prefix(3))] = .month(index + 1)
  }
  return words
}()

private func addCardinals(_ words: inout [String: NumberWord]) {
  for (index, word) in units.enumerated() {
    words[word] = .unit(index + 1)
    words[word + "fold"] = .multiple(index + 1)
  }
  for (index, word) in tens.enumerated() {
    words[word] = .tens((index + 2) * 10)
    words[word + "fold"] = .multiple((index + 2) * 10)
  }
  words["hundredfold"] = .multiple(100)
}

private func addOrdinals(_ words: inout [String: NumberWord]) {
  for (index, word) in ordinals.enumerated() {
    words[word] = .ordinal(index + 3)
    words[word + "s"] = .ordinal(index + 3)
  }
  for (index, word) in tens.enumerated() {
    words[word.dropLast() + "ieth"] = .ordinal((index + 2) * 10)
    words[word.dropLast() + "ieths"] = .ordinal((index + 2) * 10)
  }
  (words["hundredth"], words["hundredths"]) = (.ordinal(100), .ordinal(100))
  (words["thousandth"], words["thousandths"]) = (.ordinal(1000), .ordinal(1000))
}

private let units = [
  "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
  "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
]

private let tens = [
  "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
]

private let ordinals = [
  "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
  "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth",
  "nineteenth",
]

private let months = [
  "january", "february", "march", "april", "may", "june", "july", "august", "september",
  "october", "november", "december",
]

private let timeUnits: [(String, TimeUnit)] = [
  ("year", .year), ("years", .year), ("month", .month), ("months", .month), ("week", .week),
  ("weeks", .week), ("day", .day), ("days", .day), ("hour", .hour), ("hours", .hour),
  ("minute", .minute), ("minutes", .minute), ("seconds", .second),
]

private let currencies: [(String, Currency)] = [
  ("pound", .pound), ("pounds", .pound), ("sterling", .pound), ("gbp", .pound), ("euro", .euro),
  ("euros", .euro), ("eur", .euro), ("dollar", .dollar), ("dollars", .dollar), ("usd", .dollar),
  ("yen", .yen), ("jpy", .yen), ("rupee", .rupee), ("rupees", .rupee), ("inr", .rupee),
  ("franc", .franc), ("francs", .franc), ("chf", .franc), ("aud", .australianDollar),
  ("cad", .canadianDollar), ("nzd", .newZealandDollar), ("hkd", .hongKongDollar),
  ("sgd", .singaporeDollar),
]
