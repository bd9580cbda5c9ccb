import Base
import Tables

/// CSL-JSON; what CSL has no name for stands in `custom`.
package enum CSLJSONExport: SourceExport {
  package static let name = "CSL-JSON"
  package static let fileEnding = "json"
  package static let mediaType = "application/vnd.citationstyles.csl+json"

  package static func text(of sources: [Source]) -> String {
    var json = JSONWriter(layout: .indented)
    json.array { json in
      for source in sources { json.object { $0.write(source) } }
    }
    json.endLine()
    return json.text
  }
}

extension JSONWriter {
  fileprivate mutating func write(_ source: Source) {
    member("id", source.id)
    member("type", source.type)
    member("title", source.title)
    names("author", source.authors)
    names("editor", source.editors)
    for contributor in source.contributors { names(contributor.role, contributor.names) }
    optional("container-title", source.containerTitle)
    optional("publisher", source.publisher)
    date("issued", source.issued, source.issuedText)
    date("accessed", source.accessed, nil)
    optional("URL", source.url)
    optional("language", source.language)
    optional("genre", source.genre)
    for (name, text) in source.variables {
      if CSLNames.dates.contains(name) {
        let read = dateOfText(text)
        date(name, read.date, read.text)
      } else {
        member(name, source.variable(name) ?? text)
      }
    }
    if source.hasCustom { custom(source) }
  }

  private mutating func custom(_ source: Source) {
    key("custom")
    object { json in
      json.optional("tier", source.tier?.rawValue)
      json.optional("origin", source.origin)
      if let archive = source.archive {
        json.key("archive")
        json.object { json in
          json.member("file", archive.file)
          json.member("sha256", archive.sha256)
          json.optional("kind", archive.kind)
        }
      }
      json.optional("archive-url", source.archiveURL)
      json.optional("limitations", source.limitations)
    }
  }

  private mutating func names(_ role: String, _ names: [PersonName]) {
    guard !names.isEmpty else { return }
    key(role)
    array { json in
      for name in names {
        json.object { json in
          json.optional("family", name.family)
          json.optional("given", name.given)
          json.optional("dropping-particle", name.droppingParticle)
          json.optional("non-dropping-particle", name.particle)
          json.optional("suffix", name.suffix)
          json.optional("literal", name.literal)
        }
      }
    }
  }

  private mutating func date(_ name: String, _ date: PartialDate?, _ text: String?) {
    guard date != nil || text != nil else { return }
    key(name)
    object { json in
      guard
        let date = date.map({ date in
          text.flatMap { ExtendedDate($0) } ?? ExtendedDate(start: date)
        })
      else { return json.member("literal", text ?? "") }
      json.key("date-parts")
      json.array { json in
        for date in [date.start, date.end].compactMap(\.self) { json.parts(of: date) }
      }
      if date.isApproximate { json.member("circa", true) }
      if let season = date.season { json.member("season", season) }
    }
  }

  private mutating func parts(of date: PartialDate) {
    array { json in
      for part in [date.year, date.month, date.day].compactMap(\.self) { json.number(part) }
    }
  }

  private mutating func optional(_ name: String, _ text: String?) {
    if let text { member(name, text) }
  }
}

extension Source {
  fileprivate var hasCustom: Bool {
    tier != nil || origin != nil || archive != nil || archiveURL != nil || limitations != nil
  }
}
