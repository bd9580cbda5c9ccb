/// The words that figures put on a page: tables of data and charts.
package struct FigureWords: Sendable {
  package var area: String
  package var period: String
  package var value: String
  package var source: String
  package var download: String
  package var data: String
  package var picture: String
  package var showData: String
  /// What a dimension calls the rows that leave it empty, beside those that have a name.
  package var all: String
  /// What stands in a cell for which the data give neither a value nor a shorthand.
  package var empty: String
  package var emptyMeaning: String
  /// What the shorthands of official statistics stand for, where the data do not say it.
  package var shorthands: [String: String]

  static let english = FigureWords(
    area: "Area",
    period: "Period",
    value: "Value",
    source: "Source",
    download: "Download",
    data: "Data",
    picture: "Chart",
    showData: "Show the data",
    all: "All",
    empty: "empty",
    emptyMeaning: "no value in the data",
    shorthands: [
      "b": "break in the series", "c": "confidential", "e": "estimated", "f": "forecast",
      "k": "low figure that rounds to zero", "low": "low figure", "ns": "not significant",
      "p": "provisional", "r": "revised", "s": "significant", "u": "low reliability",
      "w": "none recorded", "x": "not available", "z": "not applicable",
    ])
}
