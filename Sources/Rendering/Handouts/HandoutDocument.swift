import Base
package import SiteModel
import Tables
import Templates

// Writing a handout: each page in its own frame, made to stand alone, then all in one document.
extension Handout {
  /// Writes the file to `worker.output`.
  ///
  /// - Parameter path: from which the theme's own addresses count.
  package func write(_ site: Site, at path: String, with worker: Worker) -> PageFacts {
    var document = HandoutDocument(self, site)
    for (index, part) in parts.enumerated() { document.add(part, at: index, with: worker) }
    document.write(at: path, with: worker)
    var facts = PageFacts()
    facts.diagnostics = document.diagnostics
    return facts
  }
}

/// What a handout is put together from.
private struct HandoutDocument {
  let handout: Handout
  let site: Site
  let links: HandoutLinks
  private var parts: [Value] = []
  private var evidence: [Value] = []
  private(set) var diagnostics: [Diagnostic] = []

  init(_ handout: Handout, _ site: Site) {
    self.handout = handout
    self.site = site
    let isSingle = handout.parts.count == 1
    let parts = handout.parts.enumerated().map { index, part in
      (
        part.path,
        HandoutLinks.Part(
          prefix: isSingle ? "" : "p\(index + 1).", anchor: "part.\(index + 1)")
      )
    }
    links = HandoutLinks(
      parts: Dictionary(parts, uniquingKeysWith: { first, _ in first }),
      baseURL: site.catalogue.configuration.baseURL)
  }

  /// Compiles a page in the handout's frame and makes it stand alone.
  mutating func add(_ part: any Output, at index: Int, with worker: Worker) {
    let facts = part.write(site.inHandouts, with: worker)
    diagnostics += facts.diagnostics
    let place = links.parts[part.path]
    let rows = HandoutEvidence(of: facts, prefix: place?.prefix ?? "", site)
    let site = site
    var rewriter = HandoutRewriter(
      links: links, route: part.path, headingShift: handout.parts.count == 1 ? 0 : 1,
      evidence: rows.anchors, file: { site.bytes(ofAsset: $0, with: worker) })
    var html = HTMLBuffer(capacity: worker.output.count)
    rewriter.rewrite(worker.output.bytes, into: &html)
    diagnostics += rewriter.missing.map { .pictureLacks($0, in: handout) }
    evidence += rows.values
    parts.append(
      .record(
        Record([
          (.title, .text(title(of: part))), (.anchor, .text(place?.anchor ?? "")),
          (.content, .markup(html.bytes)),
        ])))
  }

  private func title(of part: any Output) -> String {
    let catalogue = site.catalogue
    if let page = catalogue.page(routedTo: part.path) { return catalogue.pages[page].title }
    return catalogue.sections.first { $0.route == part.path }?.title ?? ""
  }

  mutating func write(at path: String, with worker: Worker) {
    var context = PageContext.made(handout.title, at: path, of: site.catalogue)
    context.language = handout.language
    var root = site.root(page: context)
    root.set("handout", to: .record(record()))
    diagnostics += site.render("handout", root, at: path, with: worker)
    var bytes = worker.output.bytes
    HandoutSeal.seal(&bytes)
    worker.output.removeAll()
    worker.output.write(bytes)
    let limit = site.catalogue.configuration.limits.handout
    if bytes.count > limit { diagnostics.append(.tooLarge(handout, bytes.count, limit: limit)) }
  }

  private func record() -> Record {
    let style = inlined("assets/style.css", ownStyle)
    let script = inlined("assets/script.js")
    return Record([
      ("policy", .text(policy(style: style, script: script))),
      ("edition", .text(HandoutSeal.unsealed)),
      ("style", .markup(style)), ("script", .markup(script)),
      (.date, .date(date, in: site.catalogue.words)),
      (.parts, .list(parts)), ("has-parts", .bool(parts.count > 1)),
      ("evidence", .list(evidence)), ("has-evidence", .bool(!evidence.isEmpty)),
    ])
  }

  /// The newest day on which one of the pages was published or gone through.
  private var date: PartialDate? {
    handout.pages.lazy.map { site.catalogue.pages[$0].front }
      .flatMap { [$0.date, $0.reviewed].compactMap(\.self) }.max()
  }

  /// Files of the theme as the content of one element, which nothing in them may close.
  private func inlined(_ paths: String...) -> [UInt8] {
    let text = paths.compactMap { path in site.themeFiles.first { $0.path == "templates/" + path } }
      .map { String(decoding: $0.bytes, as: UTF8.self) }.joined(separator: "\n")
    return Array(text.replacing("\r", with: "").replacing("</", with: "<\\/").utf8)
  }

  /// Nothing is loaded, and nothing runs but what the program has put in.
  private func policy(style: [UInt8], script: [UInt8]) -> String {
    let scripts = script.isEmpty ? "" : " script-src 'sha256-\(ContentHash(of: script).base64)';"
    return "default-src 'none'; style-src 'sha256-\(ContentHash(of: style).base64)';\(scripts)"
      + " img-src data:; base-uri 'none'; form-action 'none'"
  }
}

extension Site {
  /// A picture of content/ or of the theme, by its path in the output.
  fileprivate func bytes(ofAsset path: String, with worker: Worker) -> [UInt8]? {
    if catalogue.files.contains(path) { return worker.read("content/" + path)?.bytes }
    return themeFiles.first { $0.path == "templates/" + path }?.bytes
  }
}

extension Diagnostic {
  fileprivate static func pictureLacks(_ path: String, in handout: Handout) -> Diagnostic {
    Diagnostic(
      .fileInvalid,
      "a picture of a handout must be a PNG, JPEG, GIF, WebP, AVIF or SVG file of at most "
        + "page-bytes: \"\(path)\"",
      at: handout.origin, help: "make the picture smaller, or raise limits: page-bytes in site.yaml"
    )
  }

  fileprivate static func tooLarge(
    _ handout: Handout, _ size: Int, limit: Int
  ) -> Diagnostic {
    Diagnostic(
      .limitExceeded,
      "a handout may hold \(limit) bytes at most; \"\(handout.name)\" holds \(size)",
      at: handout.origin,
      help: "use smaller pictures or fewer pages, or raise limits: handout-bytes in site.yaml")
  }
}
