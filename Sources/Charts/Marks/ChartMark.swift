/// A kind of mark.
///
/// A mark is one type in a file of its own, one line in `ChartMarks.all` and one test file.
protocol ChartMark: Sendable {
  /// As specifications call it: `bar`.
  static var name: String { get }
}

/// The list of marks.
enum ChartMarks {
  static let all: [any ChartMark.Type] = []
}
