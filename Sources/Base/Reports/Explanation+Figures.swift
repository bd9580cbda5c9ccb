// The checks of figures against the data.
extension Explanation {
  static var figureMismatch: Explanation {
    Explanation(
      "A figure in the text says what the data say.",
      """
      The value, rounded as the text writes it, must be the number in the text; a word of \
      direction gives its sign, and a date in the link's text must be the link's period. A \
      field of a measure is held the same way, and so is a figure against the passage of \
      the archived text that its locator names.
      """,
      example: "The mean fell to [19.6](stat:no2-mean/2024).",
      mend: """
        Write the number that the data give, or correct the data; the finding shows both. \
        Empty brackets fill the number in.
        """)
  }

  static var figureOverstated: Explanation {
    Explanation(
      "A bound or an estimate is not written as exact.",
      """
      A statistic whose qualifier is `at-least` takes "at least" or "more than", an \
      `at-most` one "at most" or "up to", an estimate any word of nearness.
      """,
      example: "[3,500](stat:images-found/2024) were found.",
      mend: "Write the hedge before the number, inside the link or right before it.")
  }

  static var figureUnsourced: Explanation {
    Explanation(
      "A number in prose is a figure link or is cited.",
      """
      A citation in its sentence is enough. Dates, years, times, ages, durations, whole numbers to ten in words, numbers of \
      sections, lists and versions, telephone numbers, code and quotations are no figures. \
      The check holds in briefings/, policy/ and statistics/, and on pages with any \
      evidence.
      """,
      example: "The scheme cost 1.4 million last year.",
      mend: "Link the number to a statistic, or cite a source in its sentence.")
  }
}
