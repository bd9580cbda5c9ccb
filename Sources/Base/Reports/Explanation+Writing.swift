// The checks of how a page is written, and of waivers.
extension Explanation {
  static var commentSwallowsText: Explanation {
    Explanation(
      "A comment takes no text with it.",
      """
      Where a comment opens a line, CommonMark takes the whole line for the comment's, and the \
      text after it would be lost; it is kept and reported. A comment that is never closed takes \
      all that follows, to the end of the page.
      """,
      example: "<!-- check this --> The mean fell by a tenth.",
      mend: """
        Put the comment on a line of its own, or after the text; write `-->` where it ends.
        """)
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

  static var altLong: Explanation {
    Explanation(
      "A chart's alternative text has 220 characters at most.",
      "Those who hear it cannot skim it; the values stand in the chart's table.",
      example: "![A line that stands at 36.2 in 2022, at 33.8 in 2023 …](chart:no2-mean)",
      mend: "Say what kind of chart it is, of what, and what it shows on the whole.")
  }

  static var altMissing: Explanation {
    Explanation(
      "A picture says what it shows.",
      "It is a warning on a site without any record.",
      example: "![](station.jpg)",
      mend: "Describe the picture between the brackets for those who do not see it.")
  }

  static var altRepeatsTitle: Explanation {
    Explanation(
      "A picture's alternative text is not its title again.",
      example: "![Mean by year](mean.svg \"Mean by year\")",
      mend: "Say what the picture shows; the title stands beside it.")
  }

  static var linkTextVague: Explanation {
    Explanation(
      "A link's text says where it leads.",
      "Readers who go from link to link hear nothing else.",
      example: "Read the annex [here](annex.md).",
      mend: "Write what it leads to: `Read [the annex](annex.md)`.")
  }

  static var termAvoided: Explanation {
    Explanation(
      "The author's own words keep to the glossary.",
      """
      Each entry's `avoid` lists wordings. Quotations, code, titles of works and of laws \
      are exempt.
      """,
      example: "The pollution zone was widened.",
      mend: "Write the term that the glossary gives, or waive it with a reason.")
  }
}
