import Base
import Markup
import SiteModel
package import Tables
package import Templates

/// A page's title and summary as its own header shows them: inline Markdown, with its links.
struct PageHeader {
  private(set) var title: Value?
  private(set) var summary: Value?
  private let file: InputFile

  init(_ page: Page, file: InputFile, links: inout PageLinks, worker: Worker) {
    self.file = file
    title = page.writtenTitle.flatMap { inline($0, links: &links, worker: worker) }
    summary = page.front.summary.flatMap { inline($0, links: &links, worker: worker) }
  }

  /// Nil where the text has nothing to mark up; most titles have not.
  private func inline(
    _ text: Located<String>, links: inout PageLinks, worker: Worker
  ) -> Value? {
    guard MarkupRenderer.mayHoldMarkup(text.value) else {
      links.begin(plainCaption: text.value, at: text.range)
      return nil
    }
    worker.prose.removeAll()
    let facts = worker.markup.renderInline(
      text.value, file: file, range: text.range, resolver: &links, into: &worker.prose)
    links.add(facts.diagnostics)
    return .markup(worker.prose.bytes)
  }

  /// The front matter's `extra`, read again only where a template asks for it.
  func extra(of site: Site) -> Value {
    guard site.usesExtra else { return .empty }
    return FrontMatterBlock.node(of: file)?["extra"].map(Value.init(data:)) ?? .empty
  }
}

extension Value {
  /// Free data as templates see it: maps are records, plain scalars typed by YAML's core schema.
  package init(data node: DataNode) {
    switch node.content {
    case .list(let items): self = .list(items.map(Value.init(data:)))
    case .map(let entries):
      self = .record(Record(entries.map { (Name($0.key), Value(data: $0.value)) }))
    case .scalar(let scalar):
      if let bool = scalar.bool {
        self = .bool(bool)
      } else {
        self = scalar.isNull ? .empty : .text(scalar.text)
      }
    }
  }
}
