/// The part of a source that a citation points to.
package struct Locator: Hashable, Sendable {
  package enum Label: String, CaseIterable, Sendable {
    case act, appendix, article, book, canon, chapter, clause, column, elocation, equation, figure
    case folio, footnote, issue, line, note, opus, page, paragraph, part, regulation, rule, scene
    case schedule, section, supplement, table, timestamp, title, verse, version, volume
  }

  package var label: Label
  /// As the author wrote it: `33-35, 38`.
  package var value: String

  /// Whether the value names several pages, paragraphs and so on.
  package var isPlural: Bool {
    if value.utf8.allSatisfy(isASCIIDigit) { return false }
    return value.utf8.contains { "-,&".utf8.contains($0) } || value.contains("–")
      || value.contains(" to ") || value.contains(" and ")
  }

  /// The value as it is printed: ranges have an en dash.
  package var shown: String {
    if label == .timestamp || value.utf8.allSatisfy(isASCIIDigit) { return value }
    return value.replacing("--", with: "–").replacing("-", with: "–")
  }
}

extension Locator.Label {
  /// As British reference lists abbreviate it, for one and for several.
  var terms: (one: String, several: String) {
    switch self {
    case .page: ("p.", "pp.")
    case .paragraph: ("para.", "paras.")
    case .section: ("s.", "ss.")
    case .schedule: ("sch.", "schs.")
    case .regulation: ("reg.", "regs.")
    case .rule: ("r.", "rr.")
    case .article: ("art.", "arts.")
    case .clause: ("cl.", "cls.")
    case .column: ("col.", "cols.")
    case .chapter: ("ch.", "chs.")
    case .part: ("pt.", "pts.")
    case .appendix: ("app.", "apps.")
    case .note: ("n.", "nn.")
    case .footnote: ("fn.", "fns.")
    case .figure: ("fig.", "figs.")
    case .volume: ("vol.", "vols.")
    case .line: ("l.", "ll.")
    case .issue: ("no.", "nos.")
    case .verse: ("v.", "vv.")
    case .timestamp: ("", "")
    default: (rawValue, rawValue + "s")
    }
  }

  /// The label of a word as authors write it, in lower case and without its full stop.
  init?(word: String) {
    guard let label = labelsByWord[word] else { return nil }
    self = label
  }
}

private let labelsByWord: [String: Locator.Label] = {
  var labels: [String: Locator.Label] = [
    "¶": .paragraph, "¶¶": .paragraph, "§": .section, "§§": .section, "sec": .section,
    "secs": .section, "sched": .schedule, "scheds": .schedule, "chap": .chapter,
    "chaps": .chapter, "appendices": .appendix, "bk": .book, "fol": .folio, "eq": .equation,
    "op": .opus, "supp": .supplement, "tbl": .table, "par": .paragraph, "pars": .paragraph,
    "time": .timestamp, "min": .timestamp,
  ]
  for label in Locator.Label.allCases {
    for term in [label.rawValue, label.rawValue + "s", label.terms.one, label.terms.several]
    where !term.isEmpty {
      labels[term.hasSuffix(".") ? String(term.dropLast()) : term] = label
    }
  }
  return labels
}()
