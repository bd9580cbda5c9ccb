import Base
import Evidence
import SiteModel
import Tables

/// Sources in the words of schema.org.
extension Site {
  func write(_ source: Source, on page: PageContext, to json: inout JSONWriter) {
    json.member("@type", source.linkedType)
    json.member("name", source.title)
    json.member("url", ifAny: source.address)
    json.member("archivedAt", ifAny: source.archiveURL.flatMap(webAddress))
    json.member("datePublished", ifAny: source.issued?.iso)
    json.member("inLanguage", ifAny: source.language)
    json.member("genre", ifAny: source.genre)
    json.people("author", source.authors)
    json.people("editor", source.editors)
    if let publisher = source.publisher {
      json.key("publisher")
      json.thing("Organization", name: publisher)
    }
    if let container = source.containerTitle {
      json.key("isPartOf")
      json.thing("CreativeWork", name: container)
    }
    if let doi = source.doi {
      json.member("identifier", "https://doi.org/", doi)
    }
  }
}

/// A source as pages name it that cite it or rest on it.
struct LinkedSource: Sendable {
  let type: String
  let title: String
  let route: String?
}

extension Catalogue {
  /// By the sources' ids, made once: a source is large, and nearly every page names some.
  var linkedSources: [String: LinkedSource] {
    let named = records.sources.map { source in
      let route = route(ofSource: source.id)
      return (source.id, LinkedSource(type: source.linkedType, title: source.title, route: route))
    }
    return Dictionary(named) { first, _ in first }
  }
}

extension Site {
  /// A member that lists the sources which have a record.
  func write(
    _ name: StaticString, sources ids: [String], on page: PageContext, to json: inout JSONWriter
  ) {
    let known = ids.compactMap { linkedSources[$0] }
    guard !known.isEmpty else { return }
    json.key(name)
    json.array { json in
      for source in known {
        let url = source.route.map { address(of: $0, from: page.route) }
        json.thing(source.type, name: source.title, url: url)
      }
    }
  }
}

extension Source {
  /// The nearest kind of creative work to CSL's type.
  var linkedType: String { linkedTypes[type] ?? "CreativeWork" }
}

private let linkedTypes = [
  "article": "Article", "article-journal": "ScholarlyArticle", "article-magazine": "Article",
  "article-newspaper": "NewsArticle", "bill": "Legislation", "book": "Book",
  "chapter": "Chapter", "dataset": "Dataset", "legislation": "Legislation", "map": "Map",
  "motion_picture": "Movie", "paper-conference": "ScholarlyArticle", "post": "SocialMediaPosting",
  "post-weblog": "BlogPosting", "regulation": "Legislation", "report": "Report",
  "review": "Review", "software": "SoftwareApplication", "thesis": "Thesis",
  "treaty": "Legislation", "webpage": "WebPage",
]

extension JSONWriter {
  /// A name in parts is a person's, a whole one a body's.
  fileprivate mutating func people(_ name: StaticString, _ names: [PersonName]) {
    guard !names.isEmpty else { return }
    key(name)
    array { json in
      for name in names where !name.isOthers {
        json.object { json in
          json.member("@type", name.literal == nil ? "Person" : "Organization")
          json.member("name", name.text)
          json.member("familyName", ifAny: name.familyName)
          json.member("givenName", ifAny: name.given)
        }
      }
    }
  }
}
