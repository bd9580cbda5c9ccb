/// Where a domain or a range begins and ends. It may run backwards, as an axis upwards does in SVG.
package struct Extent: Hashable, Sendable {
  package var from, to: Double

  package init(_ from: Double, _ to: Double) {
    self.from = from
    self.to = to
  }

  package var length: Double { to - from }

  package var lower: Double { min(from, to) }

  package var upper: Double { max(from, to) }

  package var reversed: Extent { Extent(to, from) }

  /// Applies a change to the lower and the upper end, wherever they stand.
  func mappingEnds(lower: (Double) -> Double, upper: (Double) -> Double) -> Extent {
    to < from ? Extent(upper(from), lower(to)) : Extent(lower(from), upper(to))
  }
}
