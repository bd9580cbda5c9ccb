// The checks of links, pictures and addresses.
extension Explanation {
  static var linkBroken: Explanation {
    Explanation(
      "A link leads somewhere.",
      """
      It leads to a file or folder of `content/`, to a page that the program makes, to a record by \
      `stat:` and its like, or out of the site by `http:`, `https:`, `mailto:` or `tel:`. Nothing \
      else is let through, `javascript:` least of all. An empty link to a page shows the page's \
      title. Links in the `footer` of site.yaml are full addresses, since they stand on every page.
      """,
      example:
        "[The charge](vens.md), [here](), [there](//valley.example), [where](stats:no2-mean)",
      mend: "Correct the path or the scheme; the finding names the nearest.")
  }

  static var anchorMissing: Explanation {
    Explanation(
      "A link to a heading names a heading of its page.",
      """
      Anchors are made as GitHub makes them: lower case, hyphens for blanks, punctuation left out.
      """,
      example: "See [the start](zone.md#statuss).",
      mend: "Write an anchor that the page has; the finding names the nearest, or lists them.")
  }

  static var assetMissing: Explanation {
    Explanation(
      "A picture is a file of `content/`.",
      """
      So is each file that an entry of `assets` in site.yaml names, and the `data` of a statistic or \
      a chart.
      """,
      example: "![The station beside the road](staton.jpg)",
      mend: """
        Correct the path, which counts from the page's folder. A picture that names a page, as in \
        `![…](zone.md)`, is meant as a link: leave out the `!`.
        """)
  }

  static var assetRemote: Explanation {
    Explanation(
      "A picture comes from the site itself.",
      """
      One from elsewhere is not shown, since no page makes requests; its alternative text becomes \
      a link.
      """,
      example: "![The station](https://valley.example/station.jpg)",
      mend: """
        Copy the picture into `content/`, if its licence allows that, and name it by its path.
        """)
  }

  static var caseMismatch: Explanation {
    Explanation(
      "A path is written as the file's, in case too.",
      "Many servers tell upper case from lower case, though some disks do not.",
      example: "[The account](../policy/Zone.md)",
      mend: "Write `zone.md`, or rename the file.")
  }

  static var outputCollision: Explanation {
    Explanation(
      "A file of the site has one writer.",
      """
      Two pages, a page and an alias, or a page and a copied file do not share an address, and no \
      two addresses differ in case alone.
      """, .yaml,
      example: "# briefings/charge.md, beside briefings/vans.md\nslug: vans",
      mend: "Rename one of the files, or give it another slug; the finding lists every writer.")
  }

  static var pathEscapes: Explanation {
    Explanation(
      "No path leaves `content/` or `templates/`.",
      """
      The same goes for symbolic links, and none of them leads back to a folder that holds it.
      """,
      example: "[Notes](../../notes.md)",
      mend: "Copy the file into `content/`, or give its full address.")
  }

  static var pageOrphaned: Explanation {
    Explanation(
      "Something leads to every page.",
      "A link, a menu or a list; drafts and the home page aside.", .text,
      example: "content/notes/index.md",
      mend: "Link to the page, or add its section to `navigation`.")
  }
}
