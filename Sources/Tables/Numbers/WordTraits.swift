/// What the rules around numbers ask of a word, beside its meaning.
struct WordTraits: OptionSet, Sendable {
  let rawValue: UInt32

  /// Says that something went up or down; of what is past, it is no noun or adjective.
  static let up = WordTraits(rawValue: 1)
  static let down = WordTraits(rawValue: 1 << 1)
  static let past = WordTraits(rawValue: 1 << 2)
  /// May stand between a direction and its number, or even behind "by" and "of".
  static let filler = WordTraits(rawValue: 1 << 3)
  static let fillerAfterBy = WordTraits(rawValue: 1 << 4)
  /// The last word of a hedge.
  static let endsHedge = WordTraits(rawValue: 1 << 5)
  /// "a third of", "a third more": what follows a share, rather than what has a rank.
  static let followsShare = WordTraits(rawValue: 1 << 6)
  /// Multiples that are said of things too: "a double room".
  static let ambiguousMultiple = WordTraits(rawValue: 1 << 7)
  /// What people do with telephone numbers.
  static let call = WordTraits(rawValue: 1 << 8)
  /// Things that are told apart by numbers.
  static let numbered = WordTraits(rawValue: 1 << 9)
  /// Capitalised only because it opens a sentence.
  static let opener = WordTraits(rawValue: 1 << 10)
  /// minus, plus
  static let sign = WordTraits(rawValue: 1 << 11)
}

extension WordTraits {
  /// Every trait with the words that have it.
  static let words: [(WordTraits, [ShortWord])] = [
    (.up, rising), (.down, falling), (.past, pastTenses), (.filler, fillers),
    (.fillerAfterBy, ["a", "an", "another", "further", "some", "just", "even"]),
    (.endsHedge, Hedge.lastWords), (.followsShare, wordsAfterShares),
    (.ambiguousMultiple, ambiguousMultiples),
    (.call, callWords),
    (.numbered, numberedThings), (.opener, wordsBeforeNumbers), (.sign, ["minus", "plus"]),
  ]
}

private let rising: [ShortWord] = [
  "rose", "rise", "rises", "risen", "rising", "grew", "grow", "grows", "grown", "growth",
  "growing", "increased", "increase", "increases", "increasing", "up", "higher", "more", "soared",
  "soaring", "surged", "surge", "surging", "jumped", "jump", "climbed", "climb", "leapt",
  "rocketed",
]

private let falling: [ShortWord] = [
  "fell", "fall", "falls", "fallen", "falling", "dropped", "drop", "drops", "dropping",
  "declined", "decline", "declines", "declining", "decreased", "decrease", "decreases",
  "decreasing", "cut", "cuts", "cutting", "down", "lower", "reduced", "reduction",
  "reductions", "reducing", "fewer", "less", "shrank", "shrunk", "plunged", "plunge", "plunging",
  "slumped", "slump", "tumbled", "plummeted", "plummeting", "dipped", "dip", "slid", "sank",
  "eased", "slashed",
]

private let pastTenses: [ShortWord] = [
  "fell", "dropped", "declined", "decreased", "rose", "grew", "increased", "reduced", "soared",
  "surged", "jumped", "climbed", "leapt", "rocketed", "plunged", "slumped", "tumbled",
  "plummeted", "dipped", "slid", "sank", "eased", "slashed",
]

private let fillers: [ShortWord] = [
  "by", "of", "a", "an", "another", "further", "some", "just", "even", "was", "as", "much",
]

private let wordsAfterShares: [ShortWord] = [
  "of", "in", "since", "more", "less", "fewer", "lower", "higher", "were", "was", "are", "is",
  "and", "or", "to", "from", "on", "over", "by", "between", "had", "have", "has", "said", "say",
  "this", "the", "as", "at", "after", "before", "within", "a", "did", "do", "who", "that", "but",
  "than", "last", "during", "smaller", "larger", "bigger", "up", "down", "under", "their", "its",
]

private let ambiguousMultiples: [ShortWord] = [
  "double", "doubling", "treble", "triple", "tripling", "quadruple", "twice", "thrice",
]

private let callWords: [ShortWord] = [
  "call", "calls", "called", "dial", "dials", "dialled", "phone", "phoned", "ring", "rings",
  "rang", "tel", "telephone", "text",
]

private let numberedThings: [ShortWord] = [
  "section", "sections", "s", "ss", "sec", "paragraph", "paragraphs", "para", "paras", "page",
  "pages", "p", "pp", "chapter", "chapters", "clause", "clauses", "article", "articles", "part",
  "parts", "schedule", "schedules", "figure", "figures", "fig", "figs", "table", "tables",
  "box", "annex", "appendix", "note", "notes", "footnote", "footnotes", "step", "steps",
  "question", "questions", "version", "versions", "no", "nos", "number", "numbers", "item",
  "items", "rule", "rules", "regulation", "regulations", "recommendation", "recommendations",
  "phase", "stage", "level", "tier", "volume", "vol", "issue", "edition", "line", "lines",
  "grade", "group", "class", "category", "band", "route", "junction", "room", "platform", "act",
  "bill", "order", "v", "n", "ref", "isbn", "doi", "release", "type", "model", "chart",
  "charts", "ch", "cl", "art", "sch", "reg", "regs", "column", "columns", "col", "cols", "row",
  "rows", "verse", "verses", "scene", "scenes", "hymn", "hymns", "psalm", "psalms", "sonnet",
  "symphony", "opus", "op", "episode", "episodes", "season", "error", "errors", "code", "codes",
  "badge", "badges", "ticket", "tickets", "bus", "buses", "flight", "flights", "flat", "flats",
  "apartment", "unit", "units", "floor", "floors", "gate", "gates", "exit", "exits", "terminal",
  "terminals", "ward", "wards", "plot", "plots", "lane", "lanes", "option", "options", "lot",
  "lots", "form", "forms", "routes", "junctions", "rooms", "platforms", "phases", "stages",
  "levels", "tiers", "volumes", "issues", "grades", "groups", "classes", "bands", "acts",
  "bills", "orders", "types", "models", "releases", "amendment", "amendments", "cm", "cmd", "cmnd",
  "cp",
]

private let wordsBeforeNumbers: [ShortWord] = [
  "the", "in", "of", "at", "by", "for", "from", "to", "on", "with", "and", "but", "or", "only",
  "all", "these", "those", "some", "its", "their", "our", "his", "her", "another", "further",
  "just", "even", "than", "that", "was", "were", "is", "are", "when", "since", "if", "while",
  "between", "after", "before", "within", "until", "per", "up", "down", "it", "this", "both",
  "each", "every", "a", "an", "about", "around", "over", "under", "nearly", "almost", "roughly",
  "approximately", "as", "there", "here", "where", "whereas", "though", "although", "because",
  "what", "which", "who", "also", "yet", "so", "then", "now", "still", "together", "altogether",
  "against", "through", "across", "plus", "minus", "not", "no", "out", "we", "they", "you",
  "my", "your", "counted", "today", "yesterday", "later", "once", "currently", "overall", "such",
]
