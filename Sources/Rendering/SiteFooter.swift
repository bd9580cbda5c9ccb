import Base
import Markup
import SiteModel
import Tables

/// The inline Markdown of site.yaml's `footer`, rendered once for all pages.
///
/// It stands on pages of every folder, so its links are full addresses: a relative path would
/// mean another file on each page.
struct SiteFooter {
  private(set) var html: [UInt8] = []
  private(set) var diagnostics: [Diagnostic] = []

  init(of catalogue: Catalogue) {
    guard let text = catalogue.configuration.footer, let file = catalogue.configuration.file else {
      return
    }
    var links = FooterLinks(file: file, range: text.range)
    var buffer = HTMLBuffer()
    let facts = MarkupRenderer().renderInline(
      text.value, file: file, range: text.range, resolver: &links, into: &buffer)
    html = buffer.bytes
    diagnostics = facts.diagnostics + links.diagnostics
  }
}

/// Lets full addresses pass and refuses the rest.
private struct FooterLinks: LinkResolver {
  let file: InputFile
  let range: Range<Int>
  private(set) var diagnostics: [Diagnostic] = []

  init(file: InputFile, range: Range<Int>) {
    self.file = file
    self.range = range
  }

  mutating func resolve(_ link: Link) -> LinkResolution {
    switch Destination(link.destination) {
    case .remote, .contact: return .asWritten
    default:
      diagnostics.append(
        Diagnostic(
          .linkBroken, "a link of the footer must be a full address: \"\(link.destination)\"",
          at: file.place(range), help: "write it with https:// in front"))
      return .textOnly
    }
  }
}
