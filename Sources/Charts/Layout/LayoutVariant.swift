/// A drawing's size. A page holds both; its width says which is seen.
struct LayoutVariant: Hashable, Sendable {
  let name: String
  let width: Double
  let metrics: TextMetrics
  let plotHeight: Double
  /// Of a bar that lies.
  let barThickness: Double

  /// For figures as wide as a column of text; seen at 0.84 to 1.2 of its size.
  static let wide = LayoutVariant(
    name: "wide", width: 640, metrics: TextMetrics(size: 14), plotHeight: 280, barThickness: 22)

  /// For telephones: at 284 pixels, as on a screen of 320, its text is 12 pixels high.
  static let narrow = LayoutVariant(
    name: "narrow", width: 300, metrics: TextMetrics(size: 13), plotHeight: 220, barThickness: 20)
}
