package import Base
package import Tables

/// What a reference to a figure means in the data.
package struct ResolvedFigure: Hashable, Sendable {
  /// Nil where a status stands for the value, or the cell is empty.
  package var value: FigureValue?
  /// The shorthand where there is no value, as readers see it: `[x]`; nil for an empty cell.
  package var status: String?
  /// How many decimals the value is written with where it fills a link; nil for as many as it has.
  package var decimals: Int?
  /// The observation's period, or the two that the figure is derived from.
  package var periods: [Period]
  /// What the observation is of, besides its period: the names that it has in the dimensions.
  package var dimensions: [String] = []
  /// The statistic's index in the records.
  package var statistic: Int
  /// The other statistic of a ratio or share.
  package var base: Int?
  /// The sources on which the value rests, the first one first.
  package var sources: [String]
  /// Where in the first of them.
  package var locator: String?
  /// The observation; of a derived figure the later one.
  package var observationPlace: Place
  /// The value as the data write it, or as derived: "19.8", "380.4%", "[x]"; empty where the cell is.
  package var text: String

  /// The one period, or the later of two.
  package var period: Period? { periods.last }

  /// The observation's own source, else the statistic's.
  package var source: String? { sources.first }
}
