package import Base
package import Evidence
package import Markup
import Tables

/// A page's file as the survey reads it: front matter, title, and the record that it holds.
package struct SurveyedPage: Sendable {
  /// Indirect, so that the many pages that hold no record are small.
  private indirect enum Record: Sendable {
    case source(Source), statistic(Statistic), measure(Measure)
  }

  package let path: String
  package private(set) var front = FrontMatter.empty
  package private(set) var diagnostics: [Diagnostic] = []
  /// Whether the file could be read at all.
  package private(set) var isUsable = true
  private var title = ""
  private var heading: TitleHeading?
  private var summary: String?
  private var body = 0..<0
  private var record: Record?

  /// A file that could not be read, or is no text.
  package init(at path: String, unusable fault: Diagnostic) {
    self.path = path
    diagnostics = [fault]
    isUsable = false
  }

  /// - Parameter path: relative to content/.
  package init(_ file: InputFile, at path: String, markup: MarkupRenderer) {
    self.path = path
    let (block, fault) = FrontMatterBlock.split(file)
    if let fault { diagnostics.append(fault) }
    body = block.body
    if let content = block.content { read(content, of: file) }
    heading = titleHeading(of: file, markup)
    title = plainTitle(of: file, markup)
    summary = front.summary.map { plain($0, of: file, markup) }
  }

  /// The page for the catalogue; its record joins the others.
  package func page(addingTo records: inout Records) -> Page {
    Page(
      path: path, route: route, kind: kind(addingTo: &records), front: front, title: title,
      heading: heading, summary: summary, body: body)
  }
}

// MARK: - Front matter

extension SurveyedPage {
  private mutating func read(
    _ content: (format: any DataFormat.Type, range: Range<Int>), of file: InputFile
  ) {
    let (node, faults) = content.format.read(file, in: content.range, code: .frontMatterInvalid)
    diagnostics += faults
    guard let node else { return }
    var fields = FieldReader(node, in: file, code: .frontMatterInvalid)
    front = FrontMatter(&fields)
    if fields.keys.contains(where: { !FrontMatter.names.contains($0) }) { readRecord(&fields) }
    fields.finish(foreign: FrontMatter.foreignNames)
    diagnostics += fields.diagnostics
  }

  /// In policy/, statistics/ and sources/ a page with fields of a record is that record.
  private mutating func readRecord(_ fields: inout FieldReader) {
    guard !isIndex else { return }
    let id = SitePath.stem(of: path)
    switch path.prefix(while: { $0 != "/" }) {
    case "policy": record = .measure(Measure(&fields, fallbackID: id))
    case "sources": record = .source(Source(&fields, fallbackID: id))
    case "statistics":
      let folder = SitePath.folder(of: path)
      record = .statistic(Statistic(&fields, fallbackID: id, folder: folder))
    default: break
    }
  }
}

// MARK: - Title, summary, address

extension SurveyedPage {
  private var isIndex: Bool { isIndexFile(path) }

  /// The first level-1 heading, where the front matter has no title.
  ///
  /// One that opens the page is held to what titles are held to. One that needs more of the page
  /// than its own line, as a link by reference does, gives plain text alone.
  private func titleHeading(of file: InputFile, _ markup: MarkupRenderer) -> TitleHeading? {
    guard front.title == nil, let first = markup.firstHeading(file, in: body), !first.text.isEmpty
    else { return nil }
    let written = Located(
      String(decoding: file.bytes[first.content], as: UTF8.self), first.content)
    let isWhole = first.isOpening && plain(written, of: file, markup) == first.text
    return TitleHeading(first.text, written: isWhole ? written : nil)
  }

  /// The front matter's title, else the first level-1 heading, else the file's name.
  private func plainTitle(of file: InputFile, _ markup: MarkupRenderer) -> String {
    if let given = front.title { return plain(given, of: file, markup) }
    if let heading { return heading.text }
    let name = isIndex ? SitePath.name(of: SitePath.folder(of: path)) : SitePath.stem(of: path)
    return humanised(name)
  }

  /// A title or summary without its inline markup; most have none.
  private func plain(
    _ text: Located<String>, of file: InputFile, _ markup: MarkupRenderer
  ) -> String {
    guard MarkupRenderer.mayHoldMarkup(text.value) else { return text.value }
    var links = PlainLinks()
    var scratch = HTMLBuffer()
    return markup.renderInline(
      text.value, file: file, range: text.range, resolver: &links, into: &scratch
    ).text
  }

  /// The file's place in the output; `slug` replaces its last part.
  private var route: String {
    let folder = SitePath.folder(of: path)
    let name = isIndex ? "index" : front.slug?.value ?? SitePath.stem(of: path)
    return SitePath.join(folder, name + ".html")
  }

  private func kind(addingTo records: inout Records) -> Page.Kind {
    switch record {
    case .source(let source):
      records.sources.append(source)
      return .source(records.sources.count - 1)
    case .statistic(let statistic):
      records.statistics.append(statistic)
      return .statistic(records.statistics.count - 1)
    case .measure(let measure):
      records.measures.append(measure)
      return .measure(records.measures.count - 1)
    case nil:
      return !isIndex ? .page : path == "index.md" ? .home : .section
    }
  }
}
