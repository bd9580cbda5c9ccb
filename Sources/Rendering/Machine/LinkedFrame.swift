import Base
import SiteModel

/// What the pages of one folder share in their linked data, written once for all of them.
struct LinkedFrame: Sendable {
  /// The members that name the site and its publisher.
  let members: [UInt8]
  /// The list of breadcrumbs as a node; empty for a page that has none.
  let crumbs: [UInt8]

  /// - Parameters:
  ///   - page: any file of the folder.
  ///   - crumbs: titles and files of the pages above it.
  init(of site: Site, at page: String, crumbs: [(title: String, route: String)]) {
    members = Self.members(of: site, at: page)
    self.crumbs = crumbs.isEmpty ? [] : Self.list(of: crumbs, of: site, at: page)
  }

  private static func members(of site: Site, at page: String) -> [UInt8] {
    let catalogue = site.catalogue
    let home = site.address(of: catalogue.sections[Section.home].route, from: page)
    var members: [UInt8] = []
    var json = JSONWriter(target: .script)
    json.object { json in
      members = json.members { json in
        json.key("isPartOf")
        json.thing("WebSite", name: catalogue.title, url: home)
        if let publisher = catalogue.configuration.publisher {
          json.key("publisher")
          json.thing("Organization", name: publisher)
        }
      }
    }
    return members
  }

  private static func list(
    of crumbs: [(title: String, route: String)], of site: Site, at page: String
  ) -> [UInt8] {
    var json = JSONWriter(target: .script)
    json.object { json in
      json.member("@type", "BreadcrumbList")
      json.key("itemListElement")
      json.array { json in
        for (index, crumb) in crumbs.enumerated() {
          json.object { json in
            json.member("@type", "ListItem")
            json.member("position", index + 1)
            json.member("name", crumb.title)
            json.member("item", site.address(of: crumb.route, from: page))
          }
        }
      }
    }
    return json.bytes
  }
}

extension JSONWriter {
  /// A node that is known by its name, and perhaps by an address.
  mutating func thing(_ type: String, name: String, url: String? = nil) {
    object { json in
      json.member("@type", type)
      json.member("name", name)
      json.member("url", ifAny: url)
    }
  }

  mutating func member(_ name: StaticString, ifAny text: String?) {
    if let text, !text.isEmpty { member(name, text) }
  }

  /// A list of texts; none at all where it is empty.
  mutating func member(_ name: StaticString, texts: [String]) {
    guard !texts.isEmpty else { return }
    key(name)
    array { json in
      for text in texts { json.string(text) }
    }
  }
}
