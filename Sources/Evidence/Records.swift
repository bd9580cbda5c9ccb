/// All evidence records of a site, each kind in order of its files.
package struct Records: Sendable {
  package var sources: [Source] = []
  package var statistics: [Statistic] = []
  package var measures: [Measure] = []
  package var terms: [Term] = []
  package var events: [TimelineEvent] = []
  package var discrepancies: [Discrepancy] = []

  package init() {}

  /// Whether the site holds any evidence: then some checks become stricter.
  package var isEmpty: Bool {
    sources.isEmpty && statistics.isEmpty && measures.isEmpty && terms.isEmpty
  }
}
