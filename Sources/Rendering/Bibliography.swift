import Base
import Evidence
package import SiteModel
package import Templates

/// How the site writes references: in its style, with letters that tell like ones apart.
struct Bibliography: Sendable {
  private let style: any CitationStyle.Type
  private let sources: [String: Source]
  private let context: CitationContext

  init(of catalogue: Catalogue) {
    let sources = catalogue.records.sources
    style =
      CitationStyles.style(named: catalogue.configuration.citationStyle.rawValue)
      ?? HarvardStyle.self
    self.sources = Dictionary(sources.map { ($0.id, $0) }) { first, _ in first }
    context = CitationContext(sources: self.sources, letters: yearLetters(of: sources))
  }

  /// Whether entries have numbers, which the list shows.
  var isNumbered: Bool { style.name == NumericStyle.name }

  /// One entry as HTML.
  func markup(of source: Source) -> [UInt8] {
    var html = HTMLBuffer()
    for piece in style.entry(of: source, in: context) { html.write(piece) }
    return html.bytes
  }

  /// Sources in the order of a reference list.
  func ordered(_ sources: [Source]) -> [Source] { style.ordered(sources) }

  /// A page's list of references: each cited source once, with links back to its citations.
  func references(cited citations: [CitationUse]) -> [Value] {
    var uses: [String: [CitationUse]] = [:]
    var cited: [Source] = []
    for citation in citations {
      guard let source = sources[citation.source] else { continue }
      if uses[source.id] == nil { cited.append(source) }
      uses[source.id, default: []].append(citation)
    }
    return ordered(cited).map { source in
      .record(
        Record([
          ("id", .text(referenceAnchor(of: source.id))),
          ("entry", .markup(markup(of: source))),
          ("citations", .list(returns(to: uses[source.id] ?? []))),
        ]))
    }
  }

  /// Links back to the places that cite, called a, b, c …
  private func returns(to citations: [CitationUse]) -> [Value] {
    citations.filter { !$0.anchor.isEmpty }.enumerated().map { index, citation in
      .record(
        Record([
          ("label", .text(ordinalLetters(index))), (.url, .text("#" + citation.anchor)),
        ]))
    }
  }
}

extension Site {
  /// The list of references of a page, given its citations in reading order.
  package func references(cited citations: [CitationUse]) -> [Value] {
    citations.isEmpty ? [] : bibliography.references(cited: citations)
  }
}

/// 0 is "a", 25 "z", 26 "aa".
func ordinalLetters(_ index: Int) -> String {
  let last = String(UnicodeScalar(UInt8(ascii: "a") + UInt8(index % 26)))
  return index < 26 ? last : ordinalLetters(index / 26 - 1) + last
}

extension HTMLBuffer {
  /// What a style wrote, as HTML.
  fileprivate mutating func write(_ piece: CitationText) {
    switch piece {
    case .text(let text): write(escaping: text)
    case .emphasis(let text):
      write("<em>")
      write(escaping: text)
      write("</em>")
    case .entryLink(let key, let text):
      write("<a href=\"#")
      write(referenceAnchor(of: key))
      write("\">")
      write(escaping: text)
      write("</a>")
    case .address(let address):
      write("<a href=\"")
      write(escapingURL: address)
      write("\">")
      write(escaping: address)
      write("</a>")
    case .opaque: break
    }
  }
}
