import Base
import Markup
import Testing

@Suite struct GeneratedTextTests {
  /// Generated documents, for each of which `body` says whether it holds what it should.
  private func failures(_ body: (String) -> Bool) -> [String] {
    (1...2000).compactMap { seed in
      var generator = MarkdownGenerator(seed: UInt64(seed))
      let markdown = generator.document()
      return body(markdown) ? nil : markdown
    }
  }

  @Test func changesNothingWhereNothingIsCited() {
    let differing = failures { markdown in
      let markdown = markdown.replacing("@", with: "")
      var reader = TextReader()
      return render(markdown, with: &reader).html == render(markdown).html
    }
    #expect(differing.isEmpty, "\(differing.prefix(3))")
  }

  @Test func keepsSpansInOrderAndInBounds() {
    let wrong = failures { markdown in
      read(cited(markdown)).blocks.allSatisfy { block in
        let starts = block.spans.map(\.range.lowerBound)
        return starts == starts.sorted()
          && block.spans.allSatisfy { $0.range.upperBound <= block.text.count }
      }
    }
    #expect(wrong.isEmpty, "\(wrong.prefix(3))")
  }

  @Test func writesEveryCitationOutsideOfCitationsOnce() {
    let wrong = failures { markdown in
      var reader = TextReader()
      reader.output = { number, _ in CitationOutput(anchor: "c.\(number)", inline: []) }
      let html = render(cited(markdown), with: &reader).html
      return html.matches(of: /<span class="citation"/).count
        == reader.calls.count { $0.hasPrefix("write") }
        && reader.calls.count { $0.hasPrefix("write") } == reader.citations.count
    }
    #expect(wrong.isEmpty, "\(wrong.prefix(3))")
  }

  @Test func locatesTextWithinItsSource() {
    let wrong = failures { markdown in
      let file = InputFile(path: "a.md", text: cited(markdown))
      return read(cited(markdown)).blocks.allSatisfy { block in
        let place = block.locate(block.text.count / 2..<block.text.count, in: file)
        return place.lowerBound >= block.source.lowerBound
          && place.upperBound <= block.source.upperBound
      }
    }
    #expect(wrong.isEmpty, "\(wrong.prefix(3))")
  }

  private func cited(_ markdown: String) -> String {
    markdown.replacing("b", with: "@b]").replacing("a ", with: "[@a ")
  }
}
