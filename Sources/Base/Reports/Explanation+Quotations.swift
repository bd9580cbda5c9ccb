// The checks of quotations, and of what was verified.
extension Explanation {
  static var archiveChanged: Explanation {
    Explanation(
      "An archived text is the one that was verified.",
      "Its SHA-256 is the one that the source's `archive` gives.", .yaml,
      example: "archive: {file: valley-report-2024.txt, sha256: 5888…}",
      mend: """
        Restore the text; or, if the source has changed, archive it under a new record, \
        and verify what rests on it again.
        """)
  }

  static var citationDefinition: Explanation {
    Explanation(
      "`[@key]` is a citation, never the label of a link.",
      "CommonMark would take the line for a link's definition and show nothing.",
      example: "[@valley-report-2024]: https://valley.example/report",
      mend: "Delete the line; the address belongs into the source's `URL`.")
  }

  static var claimChanged: Explanation {
    Explanation(
      "A figure or a locator is the one that was verified.",
      """
      content/evidence.lock holds a hash of each verified figure and locator. This one \
      differs from the one in its place.
      """, .yaml,
      example: "- {period: 2024, value: 19.9}",
      mend: "Restore the value, or verify again with `briefwright evidence lock --archive DIR`.")
  }

  static var claimUnlocked: Explanation {
    Explanation(
      "Every claim is in the lock, once there is one.",
      example: "“A new quotation without a lock” [@valley-report-2024].",
      mend: "Run `briefwright evidence lock --archive DIR`, and commit content/evidence.lock.")
  }

  static var lockStale: Explanation {
    Explanation(
      "Every line of the lock belongs to a claim.",
      "", .text,
      example: "quotation briefings/gone.md valley-report-2024 1 …",
      mend: "Run `briefwright evidence lock --prune`.")
  }

  static var quotationAmbiguous: Explanation {
    Explanation(
      "A quotation stands in one place of its source.",
      example: "“of the two stations” [@valley-report-2024].",
      mend: "Name the paragraph: `[@valley-report-2024, para. 4]`, or quote more words.")
  }

  static var quotationChanged: Explanation {
    Explanation(
      "A quotation is the one that was verified.",
      """
      content/evidence.lock holds a hash of each verified quotation. This one differs from \
      the one in its place.
      """,
      example: "“The mean rose to 19.9” [@valley-report-2024].",
      mend: "Restore the words, or verify again with `briefwright evidence lock --archive DIR`.")
  }

  static var quotationNear: Explanation {
    Explanation(
      "A quotation has the words of its source.",
      """
      Typography may differ: quotation marks, dashes, ellipses, white space. Digits, \
      signs, negation, order and spelling may not.
      """,
      example: "“The mean rose to 19.8” [@valley-report-2024].",
      mend: "Copy the words from the archived text; the finding shows the difference.")
  }

  static var quotationNotFound: Explanation {
    Explanation(
      "A quotation stands in the archived text of its source.",
      """
      Words in quotation marks, four or more, with a citation; and block quotations. `[…]` \
      and `…` leave text out, in order; `[word]` is the author's.
      """,
      example: "The report speaks of “a clear and lasting fall” [@valley-report-2024].",
      mend: "Quote what the source says, or cite the source that says it.")
  }

  static var quotationUncited: Explanation {
    Explanation(
      "A quotation names its source.",
      """
      In the sentence or right after it; a block quotation inside it, or at the end of the \
      paragraph before. The check holds in briefings/, policy/ and statistics/, and on \
      pages with any evidence.
      """,
      example: "The council called it “a clear and lasting fall”.",
      mend: "Add `[@source]` to the sentence, or take the quotation marks away.")
  }
}
