package import Base
import Checks
import Evidence
import Markup
import Rendering
import SiteModel
import Tables

/// A page's front matter, facts and references as JSON, with the page's findings.
///
/// - Parameter path: the page's file, relative to the site or to content/.
package func inspectPage(
  _ path: String, of site: String
) throws(MachineError) -> (json: [UInt8], findings: [Diagnostic]) {
  var request = BuildRequest(site: site, output: "", mode: .check, jobs: 1)
  request.includesDrafts = true
  try checkContent(of: request)
  let survey = try survey(request)
  let catalogue = survey.site.catalogue
  let relative = path.replacingPrefix("content/", with: "")
  guard let index = catalogue.page(at: relative) else {
    let near = suggestion(for: relative, among: catalogue.pages.map(\.path))
    throw MachineError("there is no page \"\(path)\"\(near.isEmpty ? "" : "; \(near)")")
  }
  let page = catalogue.pages[index]
  guard let file = survey.read(page.file) else {
    throw MachineError("cannot read \"\(page.file)\"")
  }
  let output = PageOutput.outputs(of: survey.site)[index]
  let facts = output.write(survey.site, with: Worker(read: survey.read))
  var json = JSONWriter(layout: .indented)
  write(page, facts, file, catalogue, to: &json)
  let early = survey.diagnostics.filter { $0.place.file == page.file }
  return (json.bytes, findings(early, facts, of: index, in: survey, asOf: request.asOf))
}

/// A page's findings as the site's levels and the page's waivers let them stand.
private func findings(
  _ early: [Diagnostic], _ facts: PageFacts, of page: Int, in survey: Survey, asOf: PartialDate
) -> [Diagnostic] {
  let catalogue = survey.site.catalogue
  var all = [PageFacts](repeating: PageFacts(), count: catalogue.pages.count)
  all[page] = facts
  let site = GatheredSite(
    catalogue: catalogue, facts: all, asOf: asOf, lock: nil, lockFile: nil, archive: nil,
    read: survey.read)
  return Waivers(of: site).apply(to: early + facts.diagnostics)
    // A waiver of a check that needs the whole site is not unused.
    .filter { $0.code != .waiverUnused }.compactMap(catalogue.configuration.levels.apply).sorted()
}

private func write(
  _ page: Page, _ facts: PageFacts, _ file: InputFile, _ catalogue: Catalogue,
  to json: inout JSONWriter
) {
  json.object { json in
    json.member("file", page.file)
    json.member("output", page.route)
    json.member("title", page.title)
    json.key("frontMatter")
    if let block = FrontMatterBlock.node(of: file) {
      json.write(block)
    } else {
      json.object { _ in }
    }
    json.member("words", facts.wordCount)
    json.key("anchors")
    json.array { json in facts.anchors.forEach { json.string($0) } }
    json.key("links")
    json.array { json in
      facts.linkedPages.forEach { json.string(catalogue.pages[$0].path) }
    }
    json.key("headingLinks")
    json.array { json in
      facts.anchorUses.forEach { json.string("\(catalogue.pages[$0.target].path)#\($0.anchor)") }
    }
    writeEvidence(of: facts, to: &json)
    json.key("assets")
    json.array { json in facts.assets.forEach { json.string($0) } }
    json.key("waivers")
    json.array { json in facts.waivers.forEach { json.string("\($0.code): \($0.reason)") } }
  }
  json.endLine()
}

/// What the page says of records and sources.
private func writeEvidence(of facts: PageFacts, to json: inout JSONWriter) {
  json.key("uses")
  json.array { json in
    for use in facts.uses {
      json.object { json in
        json.member("record", "\(use.record.scheme.rawValue):\(use.record.id)")
        json.member("text", use.text)
        if let value = use.value { json.member("value", value) }
      }
    }
  }
  json.key("citations")
  json.array { json in
    for citation in facts.citations {
      json.object { json in
        json.member("source", citation.source)
        if let locator = citation.locator { json.member("locator", locator) }
      }
    }
  }
  json.key("claims")
  json.array { json in
    for claim in facts.claims {
      json.object { json in
        json.member("kind", claim.kind.rawValue)
        json.member("source", claim.source)
        json.member("text", claim.text)
      }
    }
  }
}
