import Base
import Evidence
import SiteModel
import Tables
import Templates

/// What a page says of itself to machines: JSON-LD in the words of schema.org.
///
/// It lands on every page, so it is written straight into bytes, and what the pages of a folder
/// share is written once (`LinkedFrame`).
extension Site {
  func linkedData(of page: PageContext) -> [UInt8] {
    let frame = page.frame ?? LinkedFrame(of: self, at: page.route, crumbs: page.crumbs)
    var json = JSONWriter(target: .script, into: HTMLBuffer(capacity: 2048))
    json.object { json in
      json.member("@context", "https://schema.org")
      json.key("@graph")
      json.array { json in
        json.object { write(page, frame, to: &$0) }
        if !frame.crumbs.isEmpty { json.members(again: frame.crumbs) }
      }
    }
    return json.bytes
  }

  /// The main node: the page, or the record that it is about.
  private func write(_ page: PageContext, _ frame: LinkedFrame, to json: inout JSONWriter) {
    switch page.subject {
    case .collection, .page, .report: return write(pageOf: page, frame, to: &json)
    case .measure(let index): write(catalogue.records.measures[index], on: page, to: &json)
    case .statistic(let index): write(catalogue.records.statistics[index], on: page, to: &json)
    case .source(let index): write(catalogue.records.sources[index], on: page, to: &json)
    }
    json.key("mainEntityOfPage")
    json.object { write(pageOf: page, frame, to: &$0) }
  }

  private func write(
    pageOf page: PageContext, _ frame: LinkedFrame, to json: inout JSONWriter
  ) {
    let front = page.front
    json.member("@type", page.subject.pageType)
    json.member("name", page.title)
    json.member("url", address(of: page.route, from: page.route))
    if case .report = page.subject {
      json.member("abstract", ifAny: page.summary)
    } else {
      json.member("description", ifAny: page.summary)
      json.member("lastReviewed", ifAny: front.reviewed?.iso)
    }
    json.member("inLanguage", page.language)
    json.member("author", texts: front.authors)
    json.member("datePublished", ifAny: front.date?.iso)
    json.member("dateModified", ifAny: front.modified?.iso)
    if !front.tags.isEmpty { json.member("keywords", texts: front.tags.map(\.value)) }
    write(correctionsOf: front, to: &json)
    write("citation", sources: page.cited, on: page, to: &json)
    write(claimsOf: page, to: &json)
    json.members(again: frame.members)
  }

  private func write(correctionsOf front: FrontMatter, to json: inout JSONWriter) {
    let corrections = front.history.filter { $0.kind == .correction }
    guard !corrections.isEmpty else { return }
    json.key("correction")
    json.array { json in
      for correction in corrections {
        json.object { json in
          json.member("@type", "CorrectionComment")
          json.member("text", correction.what)
          json.member("datePublished", ifAny: correction.date?.iso)
        }
      }
    }
  }

  /// The quotations: what others claim, and where they do.
  private func write(claimsOf page: PageContext, to json: inout JSONWriter) {
    guard !page.quotations.isEmpty else { return }
    let own = address(of: page.route, from: page.route)
    json.key("hasPart")
    json.array { json in
      for claim in page.quotations {
        json.object { json in
          json.member("@type", "Claim")
          json.member("text", claim.text)
          if let anchor = claim.anchor { json.member("url", own, "#" + anchor) }
          guard let route = catalogue.route(ofSource: claim.source) else { return }
          json.key("appearance")
          json.object { json in
            json.member("@type", "CreativeWork")
            json.member("url", address(of: route, from: page.route))
          }
        }
      }
    }
  }
}

extension PageContext {
  /// Titles and files of the pages above, as the breadcrumbs show them.
  fileprivate var crumbs: [(title: String, route: String)] {
    breadcrumbs.compactMap { crumb in
      guard case .record(let link) = crumb, case .text(let title) = link[.title],
        case .path(let route) = link[.url]
      else { return nil }
      return (title, route)
    }
  }
}
