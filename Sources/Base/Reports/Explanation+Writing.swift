// The checks of how a page is written, and of waivers.
extension Explanation {
  static var commentSwallowsText: Explanation {
    Explanation(
      "No text follows a comment that opens a line.",
      """
      CommonMark takes the whole line for the comment's, and the text would be lost; it is kept \
      and reported.
      """,
      example: "<!-- check this --> The mean fell by a tenth.",
      mend: "Put the comment on a line of its own, or after the text.")
  }

  static var footnoteUndefined: Explanation {
    Explanation(
      "A footnote that is referred to is defined.",
      "Its definition stands on the same page.",
      example: "Two stations were moved.[^moved]",
      mend: "Add `[^moved]: text`, or write `\\[^moved]` where no footnote is meant.")
  }

  static var footnoteUnused: Explanation {
    Explanation(
      "A footnote is referred to, and defined once.",
      example: "[^2]: A note that nothing refers to.",
      mend: """
        Refer to it with `[^2]`, or delete it; give a second definition another label.
        """)
  }

  static var headingLevel: Explanation {
    Explanation(
      "A page has one level-1 heading, its title.",
      "Another is shown at level 2.",
      example: "# Method",
      mend: "Write `## Method`.")
  }

  static var headingSkipped: Explanation {
    Explanation(
      "Headings go down one level at a time.",
      """
      The title is level 1. Readers who go from heading to heading would look for what is missing.
      """,
      example: "## Method\n\n#### Stations",
      mend: "Write `### Stations`.")
  }

  static var waiverUnused: Explanation {
    Explanation(
      "A waiver names a check, and waives it with a reason.",
      "One that waives nothing is reported, and one without a reason waives nothing.",
      example: "<!-- allow link-broken -->\nThe [annex](annex.md) lists the stations.",
      mend: """
        Write the reason after a colon, `<!-- allow link-broken: the annex follows -->`, and \
        remove a waiver whose finding is gone.
        """)
  }
}
