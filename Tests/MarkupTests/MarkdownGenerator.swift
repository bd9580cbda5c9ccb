/// Documents from a seed: all block and inline kinds, nested, with odd characters between.
struct MarkdownGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
  }

  mutating func document() -> String {
    (0..<number(below: 7)).map { _ in block(depth: 0) }
      .joined(separator: pick(["\n\n", "\n", "\n\n\n"]))
  }

  private mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state
  }

  private mutating func number(below limit: Int) -> Int {
    Int(next() % UInt64(limit))
  }

  private mutating func pick(_ choices: [String]) -> String {
    choices[number(below: choices.count)]
  }

  private mutating func block(depth: Int) -> String {
    switch number(below: depth > 3 ? 12 : 17) {
    case 0: return pick(["# ", "## ", "###### ", "#"]) + line() + pick(["", " ##", "\\#"])
    case 1: return line() + "\n" + pick(["===", "---", "=", "--"])
    case 2:
      let fence = pick(["```", "~~~", "````"])
      return fence + pick(["", "swift", " a&b c", "x\\*"]) + "\n" + line() + "\n"
        + pick([fence, "", "``"])
    case 3: return "    " + line() + "\n\n    " + line()
    case 4: return pick(["***", "- - -", "___", " * * *"])
    case 5:
      return pick(["<div>", "<!-- c -->", "<b>", "<?x?>", "<script>", "<!A>"]) + line() + "\n"
        + line()
    case 6: return "[ref]: " + pick(["/url", "<a b>", "/u \"t\"", "/u\n'q'"])
    case 7, 8: return (0...number(below: 3)).map { _ in line() }.joined(separator: "\n")
    case 9:
      return pick(["", line() + "\n"]) + "| a | b |\n" + pick(["|---|:-:|", " -|-", "|-|"]) + "\n"
        + (0...number(below: 3)).map { _ in pick(["| ", "", "    ", "2. "]) + line() + "|" + line()
        }
        .joined(separator: "\n") + pick(["", "\n===", "\n---", "\n|", "\n<b>"])
    case 10:
      return "[^" + pick(["1", "a", "A"]) + "]: " + line() + "\n" + pick(["", "    ", "\n    "])
        + block(depth: depth + 1)
    case 11: return "<!-- " + pick(["allow x: y", "c\nd"]) + " -->" + pick(["", " ", " text"])
    case 12, 13:
      return prefixed(block(depth: depth + 1), pick(["> ", ">", "   > "]), ["> ", ">", ""])
    case 14:
      return prefixed(block(depth: depth + 1), pick(["- ", "* ", "+   "]), ["  ", "    ", ""])
    case 15:
      return prefixed(block(depth: depth + 1), pick(["1. ", "7) ", "0. "]), ["   ", "", "\t"])
    default:
      let marker = pick(["- ", "2. "])
      return (0...number(below: 3)).map { _ in marker + block(depth: depth + 2) }
        .joined(separator: pick(["\n", "\n\n"]))
    }
  }

  private mutating func prefixed(_ text: String, _ first: String, _ others: [String]) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let other = pick(others)
    return lines.enumerated().map { ($0 == 0 ? first : other) + $1 }.joined(separator: "\n")
  }

  private mutating func line() -> String {
    (0...number(below: 6)).map { _ in inline(depth: 0) }.joined(separator: pick([" ", "", "  "]))
      + pick(["", "", "  ", "\\"])
  }

  private mutating func inline(depth: Int) -> String {
    guard depth < 4 else { return word() }
    let inner = { (generator: inout MarkdownGenerator) in generator.inline(depth: depth + 1) }
    switch number(below: 12) {
    case 0: return "*" + inner(&self) + "*"
    case 1: return "__" + inner(&self) + "__"
    case 2: return pick(["`", "``"]) + inner(&self) + pick(["`", "``"])
    case 3:
      return "[" + inner(&self) + "]" + pick(["(/u)", "(<a b> 't\"')", "[ref]", "[]", "", "("])
    case 4: return "![" + inner(&self) + "]" + pick(["(/p.png \"t&t\")", "[ref]", ""])
    case 5: return pick(["<http://a.b/?c&d>", "<me@a.org>", "<b x='y'>", "</b>", "<!-- c -->"])
    case 6: return pick(["***", "_", "**", "[", "]", "![", "`", "<", "\\", "&", "~~", "|"])
    default: return word()
    }
  }

  private mutating func word() -> String {
    pick([
      "word", "Ünïcode", "日本", "&amp;", "&copy;", "&#0;", "&#x1F600;", "\\*", "\\\\", "a_b_c", "1.",
      "\"q\"", "'", "<", ">", "\u{A0}", "\u{0}", "\u{1}", "\u{7F}", "é", "x\ty", "“”", "…", "%20",
      "\u{2028}", "\r", "\r\n", "end", "&", "[^1]", "\\~", "\u{FEFF}",
    ])
  }
}
