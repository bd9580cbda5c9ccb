// The checks of references to evidence.
extension Explanation {
  static var unknownFigure: Explanation {
    Explanation(
      "`stat:`, `chart:` and `table:` name a statistic.",
      example: "The mean was [19.8](stat:no2-men/2024).",
      mend: """
        Write the id of a statistic: `stat:no2-mean/2024`. What follows the first `/`, `?` or `#` \
        is not part of the id.
        """)
  }

  static var unknownMeasure: Explanation {
    Explanation(
      "`measure:` names a measure.",
      example: "The [charge](measure:low-emision-zone) began in March.",
      mend: "Write the id of a measure in `policy/`, or add the record.")
  }

  static var unknownSource: Explanation {
    Explanation(
      "`source:` names a source.",
      example: "The [report](source:valley-report-2042) gives the mean.",
      mend: "Write the id of a source in `sources/`, or add the record.")
  }

  static var unknownTerm: Explanation {
    Explanation(
      "`term:` names a term of the glossary.",
      example: "A [dutty](term:dutty) binds.",
      mend: "Write the id of a term, or add it to `glossary.yaml`.")
  }
}
