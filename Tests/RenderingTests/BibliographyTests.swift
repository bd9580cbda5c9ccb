import Evidence
import Rendering
import SiteModel
import Templates
import Testing

/// A page's list of references.
@Suite struct BibliographyTests {
  private let pages = [
    "sources/a.md":
      "---\ntype: book\ntitle: Zinc\nauthor: {family: Zola, given: E}\nissued: 2020\n---\n",
    "sources/b.md": "---\ntype: book\ntitle: B < C\nauthor: {family: Lee}\nissued: 2021\n---\n",
  ]

  /// Ids and entries, with the labels and addresses of the links back.
  private func references(_ cited: [CitationUse], style: String = "harvard") -> [String] {
    let site = HandMadeSite(pages, configuration: "citation-style: \(style)\n").site
    return site.references(cited: cited).map { value in
      guard case .record(let record) = value, case .text(let id)? = record["id"],
        case .markup(let entry)? = record["entry"], case .list(let links)? = record["citations"]
      else { return "(not a reference)" }
      let returns = links.map { link in
        guard case .record(let link) = link, case .text(let label)? = link["label"],
          case .text(let url)? = link["url"]
        else { return "(no link)" }
        return "\(label) \(url)"
      }
      return ([id, String(decoding: entry, as: UTF8.self)] + returns).joined(separator: " | ")
    }
  }

  @Test func eachSourceStandsOnceWithLinksBackToItsCitations() {
    let cited = [("a", "c.1"), ("b", "c.2"), ("a", "c.3")].map {
      CitationUse(source: $0.0, anchor: $0.1)
    }
    #expect(
      references(cited) == [
        "ref.b | Lee (2021) <em>B &lt; C</em>. | a #c.2",
        "ref.a | Zola, E. (2020) <em>Zinc</em>. | a #c.1 | b #c.3",
      ])
  }

  @Test func theNumericStyleKeepsTheOrderOfTheCitations() {
    let cited = ["a", "b"].map { CitationUse(source: $0, anchor: "") }
    #expect(references(cited, style: "numeric").map { $0.prefix(5) } == ["ref.a", "ref.b"])
  }

  @Test func whatIsNoSourceIsLeftOut() {
    #expect(references([CitationUse(source: "nobody", anchor: "c.1")]) == [])
  }

  @Test func theTwentySeventhCitationIsAA() {
    let cited = (0..<28).map { CitationUse(source: "a", anchor: "\($0)") }
    #expect(references(cited).first?.contains(" | z #25 | aa #26 | ab") == true)
  }
}
