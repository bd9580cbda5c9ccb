/// The types of Table Schema 2.0, and the periods of statistics.
package enum ColumnType: String, CaseIterable, Sendable {
  case string, number, integer, boolean, object, array, list
  case datetime, date, time, year, yearmonth, duration, geopoint, geojson, any
  /// Quarters, financial years, spans, or a mixture of years, months and days: a column of
  /// observations. Outside the program it is a string.
  case period
}

extension ColumnType {
  package var isNumeric: Bool { self == .number || self == .integer }

  /// Whether cells are periods.
  package var isTemporal: Bool {
    switch self {
    case .date, .year, .yearmonth, .period: true
    default: false
    }
  }
}
