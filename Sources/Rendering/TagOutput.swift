package import Base
package import SiteModel
import Templates

/// The page of one tag: the pages that carry it.
package struct TagOutput: Output, OutputKind {
  package let path: String
  package let origin: Place
  package let name: String?
  private let tag: Int

  package static func outputs(of site: Site) -> [any Output] {
    let catalogue = site.catalogue
    return catalogue.tags.indices.map { index in
      let tag = catalogue.tags[index]
      let origin = Place(file: catalogue.pages[tag.pages[0]].file)
      return TagOutput(
        path: tag.route, origin: origin, name: "the tag \"\(tag.name)\"", tag: index)
    }
  }

  package func write(_ site: Site, with worker: Worker) -> PageFacts {
    let tag = site.catalogue.tags[tag]
    var context = PageContext.made(tag.name, at: path, of: site.catalogue)
    context.breadcrumbs.append(.link(site.word("tags"), to: TagListOutput.address))
    let list = Record([(.pages, .list(tag.pages.map { site.entries[$0] }))])
    var facts = PageFacts()
    facts.diagnostics = site.render(
      "tag", site.root(page: context, list: list), at: path, with: worker)
    return facts
  }
}

/// The list of all tags.
package struct TagListOutput: Output, OutputKind {
  static let address = "tags/index.html"
  package let path = TagListOutput.address
  package let origin = Place(file: "content")

  package static func outputs(of site: Site) -> [any Output] {
    site.catalogue.tags.isEmpty ? [] : [TagListOutput()]
  }

  package func write(_ site: Site, with worker: Worker) -> PageFacts {
    let tags = site.catalogue.tags.map { tag in
      Record([
        (.title, .text(tag.name)), (.url, .path(tag.route)), ("count", .text("\(tag.pages.count)")),
      ])
    }
    return site.writeMade(
      "tags", title: site.word("tags"), list: [(.tags, .records(tags))], at: path, with: worker)
  }
}

extension Site {
  /// A word of the theme in the site's language.
  func word(_ name: String) -> String {
    themeWords[name] ?? name
  }

  /// Writes a page that the program makes for the site as a whole.
  func writeMade(
    _ template: String, title: String, list: [(Name, Value)], at path: String, with worker: Worker
  ) -> PageFacts {
    let context = PageContext.made(title, at: path, of: catalogue)
    var facts = PageFacts()
    facts.diagnostics = render(
      template, root(page: context, list: Record(list)), at: path, with: worker)
    return facts
  }
}
