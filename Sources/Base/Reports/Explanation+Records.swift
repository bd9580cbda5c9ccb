// The checks of records, one by one and against each other.
extension Explanation {
  static var derivedMismatch: Explanation {
    Explanation(
      "A figure that a source derives follows from its data.",
      "Each entry of `published` is computed anew from the observations.", .yaml,
      example: "published:\n  - {change: 2023..2024, value: -9.5, locator: para. 9}",
      mend: """
        Correct the value or the observations. If the source itself is wrong, declare it \
        in discrepancies.yaml, with the statistic in `about`.
        """)
  }

  static var plausibilityFailed: Explanation {
    Explanation(
      "A statistic keeps to its own rules of plausibility.",
      """
      Each rule holds for every observation. It compares `value`, a number, or two of them \
      joined by + - * /.
      """, .yaml,
      example: "plausibility: [value > 0, value < 20]",
      mend: "Correct the value, or the rule.")
  }

  static var reviewOverdue: Explanation {
    Explanation(
      "A page or record is reviewed by the day that it names.",
      "On the day itself nothing is overdue yet. `--as-of` sets the day.", .yaml,
      example: "review-by: 2024-06-30",
      mend: "Review the page, then set `reviewed` and a new `review-by`.")
  }

  static var sourceConflict: Explanation {
    Explanation(
      "Sources that disagree on a value are declared.",
      "Same statistic, same period, same dimensions, another value.", .yaml,
      example:
        "observations:\n  - {period: 2024, value: 19.8}\n  - {period: 2024, value: 20.1, source: gazette-2024}",
      mend: """
        Add an entry to discrepancies.yaml: the two sources in `between`, `stat:ID/PERIOD` \
        in `about`, and how the site treats it.
        """)
  }

  static var sourceTier: Explanation {
    Explanation(
      "A claim does not rest on tertiary sources alone.",
      "A source that relays another counts with what it relays.", .yaml,
      example: "source: almanac-2024",
      mend: "Add a primary or secondary source, or waive it with the reason why this one must do.")
  }

  static var unusedSource: Explanation {
    Explanation(
      "A source supports something.",
      "A record's field, a citation or a `source:` link counts as use.", .yaml,
      example: "id: gazette-2019",
      mend: "Cite it where it is used, or delete the record.")
  }

  static var unusedStatistic: Explanation {
    Explanation(
      "A statistic is used by a page.",
      "A link, chart or table on any page but its own counts.", .yaml,
      example: "id: no2-peak",
      mend: "Link to it where its figure stands, or delete the record.")
  }
}
