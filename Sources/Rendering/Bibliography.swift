import Base
import Evidence
package import SiteModel
package import Templates

/// How the site writes references: in its style, with letters that tell like ones apart.
///
/// Every entry is written once: a source is cited on many pages.
struct Bibliography: Sendable {
  private struct Entry {
    let anchor: Value
    let html: [UInt8]
    /// Its place in a list of all sources.
    let position: Int
  }

  private let style: any CitationStyle.Type
  private let entries: [String: Entry]

  init(of catalogue: Catalogue) {
    let style = catalogue.citing.style
    let context = catalogue.citing.shared
    self.style = style
    let entries = style.ordered(catalogue.records.sources).enumerated().map { position, source in
      let html = html(of: style.entry(of: source, in: context))
      let anchor = Value.text(referenceAnchor(of: source.id))
      return (source.id, Entry(anchor: anchor, html: html, position: position))
    }
    self.entries = Dictionary(entries) { first, _ in first }
  }

  /// Whether entries have numbers, which the list shows.
  var isNumbered: Bool { style.name == NumericStyle.name }

  /// One entry as HTML.
  func markup(of source: Source) -> [UInt8] { entries[source.id]?.html ?? [] }

  /// Sources in the order of a reference list.
  func ordered(_ sources: [Source]) -> [Source] { style.ordered(sources) }

  /// A page's list of references: each cited source once, with links back to its citations.
  func references(cited citations: [CitationUse]) -> [Value] {
    var cited: [(source: String, entry: Entry, uses: [CitationUse])] = []
    for citation in citations {
      if let index = cited.firstIndex(where: { $0.source == citation.source }) {
        cited[index].uses.append(citation)
      } else if let entry = entries[citation.source] {
        cited.append((citation.source, entry, [citation]))
      }
    }
    if !isNumbered { cited.sort { $0.entry.position < $1.entry.position } }
    return cited.map { _, entry, uses in
      .record(
        Record([
          (.id, entry.anchor), (.entry, .markup(entry.html)),
          (.citations, .list(returns(to: uses))),
        ]))
    }
  }

  /// Links back to the places that cite, called a, b, c …: a place that cites two paragraphs is one.
  private func returns(to citations: [CitationUse]) -> [Value] {
    var anchors: [String] = []
    for citation in citations where !citation.anchor.isEmpty && citation.anchor != anchors.last {
      anchors.append(citation.anchor)
    }
    return anchors.enumerated().map { index, anchor in
      .record(Record([(.label, .text(ordinalLetters(index))), (.url, .text("#" + anchor))]))
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

private func html(of pieces: [CitationText]) -> [UInt8] {
  var html = HTMLBuffer()
  for piece in pieces { html.write(piece) }
  return html.bytes
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
