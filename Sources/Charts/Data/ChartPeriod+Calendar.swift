import Tables

extension ChartPeriod {
  /// Its first instant, in seconds since 1970-01-01 in UTC.
  var start: Double {
    let day =
      switch kind {
      case .year: CalendarTime.firstDay(year: index, month: 1)
      case .financialYear: CalendarTime.firstDay(year: index, month: 4)
      case .quarter: CalendarTime.firstDay(year: 0, month: index * 3 + 1)
      case .month: CalendarTime.firstDay(year: 0, month: index + 1)
      case .day: index
      }
    return Double(day) * 86_400
  }

  /// As readers see it: `2024`, `2023/24`, `2024 Q1`, `Jan 2024`, `1 Jan 2024`.
  var label: String {
    switch kind {
    case .year: String(index)
    case .financialYear: financialYearText(of: start)
    case .quarter: quarterText(of: start)
    case .month: TimeFormat("%b %Y")?.text(of: start) ?? ""
    case .day: TimeFormat("%-d %b %Y")?.text(of: start) ?? ""
    }
  }

  /// The period of the unit in which this one begins. A financial year is no step of the calendar,
  /// so it stays.
  func cut(to unit: TimeUnit) -> ChartPeriod {
    let time = CalendarTime(seconds: start)
    switch (unit, kind) {
    case (_, .financialYear): return self
    case (.year, _): return ChartPeriod(.year, index: time.year)
    case (.yearquarter, .quarter), (.yearquarter, .month), (.yearquarter, .day):
      return ChartPeriod(.quarter, index: time.year * 4 + (time.month - 1) / 3)
    case (.yearmonth, .day): return ChartPeriod(.month, index: time.year * 12 + time.month - 1)
    default: return self
    }
  }
}

extension ChartPeriod.Kind {
  /// From coarse to fine.
  var fineness: Int {
    switch self {
    case .financialYear, .year: 0
    case .quarter: 1
    case .month: 2
    case .day: 3
    }
  }
}

extension ChartPeriod {
  /// In time; of two that begin at one instant the coarser first.
  static func precedes(_ left: ChartPeriod, _ right: ChartPeriod) -> Bool {
    (left.start, left.kind.fineness) < (right.start, right.kind.fineness)
  }
}
