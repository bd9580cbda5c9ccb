/// Bands of one width for categories, in their order, as d3-scale lays them out.
package struct BandScale: Hashable, Sendable {
  package let count: Int
  package let range: Extent
  /// From the start of a band to the start of the next.
  package let step: Double
  package let bandwidth: Double
  /// Where the first band begins, or the last where the range runs backwards.
  private let origin: Double

  /// - Parameters:
  ///   - paddingInner: the space between bands, as a share of the step; at most 1.
  ///   - paddingOuter: the space before the first and after the last, in steps.
  ///   - align: how much of the space that is left stands before the first, from 0 to 1.
  package init(
    count: Int, range: Extent, paddingInner: Double = 0, paddingOuter: Double = 0,
    align: Double = 0.5
  ) {
    let inner = min(1, paddingInner)
    let width = range.upper - range.lower
    self.count = count
    self.range = range
    step = width / max(1, Double(count) - inner + paddingOuter * 2)
    bandwidth = step * (1 - inner)
    origin = range.lower + (width - step * (Double(count) - inner)) * align
  }

  /// Bands without width: the categories are points, one step apart.
  package static func points(
    count: Int, range: Extent, padding: Double = 0, align: Double = 0.5
  ) -> BandScale {
    BandScale(count: count, range: range, paddingInner: 1, paddingOuter: padding, align: align)
  }

  /// The lower edge of a category's band.
  ///
  /// - Parameter index: of the category, from 0.
  package func start(of index: Int) -> Double {
    let place = range.to < range.from ? count - 1 - index : index
    return origin + step * Double(place)
  }

  package func centre(of index: Int) -> Double { start(of: index) + bandwidth / 2 }
}
