import SiteModel
import Templates

/// What a page's head says to machines besides its linked data.
extension Site {
  /// The frame of a section's pages; the section's own page has fewer breadcrumbs.
  func linkedFrame(ofSection section: Int) -> LinkedFrame {
    let path = catalogue.path(to: section)
    let crumbs = path.map { section in
      let title = section == Section.home ? catalogue.homeTitle : catalogue.sections[section].title
      return (title: title, route: catalogue.route(ofSection: section))
    }
    let folder = catalogue.sections[section].folder
    return LinkedFrame(of: self, at: folder.isEmpty ? "" : folder + "/", crumbs: crumbs)
  }

  /// The words of `<meta name="robots">`.
  func robotsValue(of page: PageContext) -> Value {
    if !page.isIndexed { return .text(RobotsRule.noindex.rawValue) }
    let rules = robots(for: page.front)
    return rules.isEmpty ? .empty : .text(rules.map(\.rawValue).joined(separator: ", "))
  }

  /// `rtl` for a language that is written from right to left.
  func direction(of language: String) -> Value {
    language == catalogue.configuration.language ? direction : textDirection(of: language)
  }

  /// The language as Open Graph writes it.
  func locale(of language: String) -> Value {
    language == catalogue.configuration.language ? locale : openGraphLocale(language)
  }
}

func textDirection(of language: String) -> Value {
  isRightToLeft(language) ? .text("rtl") : .empty
}

/// `en_GB` for `en-GB`; empty where the language names no territory.
func openGraphLocale(_ language: String) -> Value {
  let parts = language.split(separator: "-")
  guard let territory = parts.dropFirst().first(where: { $0.utf8.count == 2 }) else {
    return .empty
  }
  return .text("\(parts[0])_\(territory.uppercased())")
}
