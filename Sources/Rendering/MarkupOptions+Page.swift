import Markup
import SiteModel

extension MarkupOptions {
  /// How the prose of a site's page is read.
  static func page(of page: Page, in catalogue: Catalogue) -> MarkupOptions {
    MarkupOptions(
      rawHTML: catalogue.configuration.keepsRawHTML ? .kept : .shown,
      title: page.heading?.text ?? page.title,
      tableLabel: catalogue.words.tableLabel, words: catalogue.words.markup)
  }
}
