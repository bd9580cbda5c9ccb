import Evidence
import Testing

@Suite struct CitationParserTests {
  @Test(arguments: [
    ("no citation", "no citation"),
    ("x [@a] y", "x ⟨a⟩ y"),
    ("[see @a, pp. 33-35 and *; @b, chap. 1]", "⟨see|a|page 33-35|and #7; b|chapter 1⟩"),
    ("[-@a, p. 4]", "⟨-a|page 4⟩"),
    ("@a says", "⟨narrative a⟩ says"),
    ("@a [p. 33] says", "⟨narrative a|page 33⟩ says"),
    ("@a [p. 33; @b] says", "⟨narrative a|page 33; b⟩ says"),
    ("@a [@b] says", "⟨narrative a⟩ ⟨b⟩ says"),
    ("@{https://x.org/?y=1} says", "⟨narrative https://x.org/?y=1⟩ says"),
    ("[@a{ii, A, D-Z}, suffix]", "⟨a|page ii, A, D-Z|, suffix⟩"),
    ("[@a, {pp. iv, vi} suffix]", "⟨a|page iv, vi|suffix⟩"),
    ("[@a{}, 99 years]", "⟨a|, 99 years⟩"),
    ("[@Foo_bar.baz.]", "⟨Foo_bar.baz|.⟩"),
    ("[@Foo_bar--baz]", "⟨Foo_bar|--baz⟩"),
    ("(see @a.)", "(see ⟨narrative a⟩.)"),
    ("mail me@a and @other", "mail me@a and @other"),
    ("[me@a.org]", "[me@a.org]"),
    ("[https://hackmd.io/@a]", "[https://hackmd.io/@a]"),
    ("https://x.org/?u=@a and www.x.org/-@a", "https://x.org/?u=@a and www.x.org/-@a"),
    ("@a@mastodon.social", "@a@mastodon.social"),
    ("[@a; and more; @b]", "⟨a|; and more; b⟩"),
    ("[@a, @b]", "⟨a; b⟩"),
    ("[@a, paras. 12, 14]", "⟨a|paragraph 12, 14⟩"),
    ("[@a, s. 4(1)(a)]", "⟨a|section 4(1)(a)⟩"),
    ("[@a, sch. 2]", "⟨a|schedule 2⟩"),
    ("[@a, reg. 3]", "⟨a|regulation 3⟩"),
    ("[@a, art. 5]", "⟨a|article 5⟩"),
    ("[@a, col. 123]", "⟨a|column 123⟩"),
    ("[@a, cl. 63]", "⟨a|clause 63⟩"),
    ("[@a, 1:02:33]", "⟨a|timestamp 1:02:33⟩"),
    ("[@a, 33]", "⟨a|page 33⟩"),
    ("[@a, 2nd edition]", "⟨a|, 2nd edition⟩"),
    ("[@a", "[⟨narrative a⟩"),
    ("[see [@a]]", "[see ⟨a⟩]"),
    ("[@{a", "[@{a"),
  ])
  func aRunIsReadAsPandocReadsIt(_ text: String, _ expected: String) {
    let pieces = text.split(separator: "*", omittingEmptySubsequences: false)
      .map { CitationPiece.text(String($0)) }
    let run = pieces.count == 2 ? [pieces[0], .opaque(7), pieces[1]] : pieces
    let parts = parseCitations(in: run) { ["a", "b"].contains($0) }
    #expect(parts.map(shown).joined() == expected)
  }

  @Test func theKeysPlaceCountsTheBytesOfItsPiece() {
    let parts = parseCitations(in: [.opaque(1), .text("é [@{kéy}]")]) { _ in false }
    let groups = parts.compactMap { part in
      if case .citation(let group) = part { group } else { nil }
    }
    #expect(groups.flatMap(\.items).map(\.key) == ["kéy"])
    let place = groups.first?.items.first?.keyPlace
    #expect(place?.piece == 1 && place?.bytes == 6..<10)
  }

  @Test func aWordIsASlipForAKeyTwoLettersAway() {
    let keys = SourceKeys(["shots-2025", "ab"])
    #expect(keys.mayMean("shots-2025") && keys.mayMean("shosts-202") && !keys.mayMean("swift"))
    #expect(keys.slip(for: "shots-2026") == "shots-2025")
    #expect(!keys.mayMean("xy"))
  }
}

private func shown(_ part: CitedPart) -> String {
  switch part {
  case .text(let text): text
  case .opaque(let number): "#\(number)"
  case .citation(let group):
    "⟨" + (group.isNarrative ? "narrative " : "")
      + group.items.map(shown).joined(separator: "; ") + "⟩"
  }
}

private func shown(_ item: Citation) -> String {
  let fields = [
    shown(item.prefix), (item.suppressesAuthor ? "-" : "") + item.key,
    item.locator.map { "\($0.label.rawValue) \($0.value)" } ?? "", shown(item.suffix),
  ]
  return fields.filter { !$0.isEmpty }.joined(separator: "|")
}

private func shown(_ pieces: [CitationPiece]) -> String {
  pieces.map { piece in
    switch piece {
    case .text(let text): text
    case .opaque(let number): "#\(number)"
    }
  }.joined()
}
