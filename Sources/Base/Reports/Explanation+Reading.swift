// The checks of what is read: front matter, data, files and templates.
extension Explanation {
  static var frontMatterInvalid: Explanation {
    Explanation(
      "Front matter can be read, field by field.",
      """
      It stands at the very top of its file, is closed by the fence that opens it, is well formed, \
      and holds known fields, each of its type.
      """, .yaml,
      example: "---\ntitel: Air in the valley\nlastmod: 2024-07-01\n---",
      mend: """
        Do as the finding says. Fields of other generators are told what they are called here: \
        `lastmod` is `reviewed`.
        """)
  }

  static var dataInvalid: Explanation {
    Explanation(
      "Data files and site.yaml can be read, field by field.",
      """
      Lists of records too are well formed, with known fields, each of its type. Two records of \
      one kind with one id break the rule as well, as do navigation that names nothing and two \
      files of `content/data/` with one name.
      """, .yaml,
      example: "navigaton: [briefings]",
      mend: "Do as the finding says; it names the nearest field that is known.")
  }

  static var fileInvalid: Explanation {
    Explanation(
      "A file can be used as what it is named for.",
      """
      Not usable are: a file that cannot be read; a text file that is not UTF-8 or holds NUL \
      bytes; a symbolic link that leads nowhere; a pipe, a socket or a device; a folder named like \
      a page; a page that went away while the site was built.
      """, .text,
      example: "content/briefings/notes.md/",
      mend: "Save the file as UTF-8, mend its permissions, rename it, or move it out of `content/`."
    )
  }

  static var limitExceeded: Explanation {
    Explanation(
      "Files, folders and templates keep within their limits.",
      """
      So that no input makes the program hang, a page holds 4 MiB at most, a data file or a \
      picture 256 MiB (all three are `limits` in site.yaml); folders nest 64 deep, lists and maps \
      in data 100; aliases of one YAML file stand for 100,000 values; a table made of maps has \
      1,000 columns; templates nest 100 deep; and a page does not hold thousands of open brackets \
      or of lists within each other, over which libcmark would take minutes.
      """, .mustache,
      example: "{{! partials/tree.mustache, without a section that ends }}\n{{> partials/tree}}",
      mend: """
        Split the file, flatten the data, or raise the limit in site.yaml. A template that calls \
        itself does so inside a section that ends.
        """)
  }

  static var templateInvalid: Explanation {
    Explanation(
      "Templates can be compiled.",
      """
      Tags are closed and paired, partials, parents and blocks exist, and a page's `template` \
      names a template.
      """, .mustache,
      example: "{{#page.tags}}<li>{{title}}</li>{{/page.tag}}",
      mend: "Do as the finding says: here, close the section with `{{/page.tags}}`.")
  }

  static var templateValueMissing: Explanation {
    Explanation(
      "Templates use names that there are.",
      """
      Each is used as what it is: a list cannot be written, and a text has no parts. A known name \
      without a value breaks no rule.
      """, .mustache,
      example: "<h1>{{page.tytle}}</h1>",
      mend: "Write the name that the finding suggests: `{{page.title}}`.")
  }

  static var outputLeak: Explanation {
    Explanation(
      "Templates show readers nothing that is not for them.",
      """
      An address, an id, a date or a language is not left empty for want of a value, and no text \
      of a template holds left-over tags, places on a machine (`file://`, `/home/`) or the words \
      `undefined` and `null` by themselves. What authors write in pages and data is theirs.
      """, .mustache,
      example: "<time datetime=\"{{page.date.iso}}\">{{page.date.text}}</time>",
      mend: "Write the element only where there is a value: `{{#page.date}}…{{/page.date}}`.")
  }
}
