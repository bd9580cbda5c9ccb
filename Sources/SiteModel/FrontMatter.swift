import Base
import Evidence
package import Tables

/// The fields that any page may carry in its front matter.
///
/// A class, because pages are handed about: copying its many fields showed in profiles.
package final class FrontMatter: Sendable {
  /// One correction or revision, which readers see.
  package struct HistoryEntry: Sendable {
    package enum Kind: String, CaseIterable, Sendable {
      case correction, revision, review
    }

    package var date: PartialDate?
    package var kind: Kind?
    package var what: String
    package var why: String?
  }

  /// A figure that the home page shows by itself.
  package struct Headline: Sendable {
    /// The observation as a link writes it: `stat:no2-mean/2024`.
    package var figure: Located<String>
    package var label: Located<String>
  }

  package let title: Located<String>?
  package let summary: Located<String>?
  package let date: PartialDate?
  package let reviewed: PartialDate?
  package let reviewBy: PartialDate?
  package let authors: [String]
  package let tags: [Located<String>]
  package let isDraft: Bool
  package let template: Located<String>?
  package let slug: Located<String>?
  package let aliases: [Located<String>]
  /// Orders the pages of a section; pages without one come last.
  package let weight: Int?
  package let language: String?
  package let isHandout: Bool
  /// Empty where the site's stand.
  package let robots: [RobotsRule]
  package let history: [HistoryEntry]
  package let headlines: [Headline]
  package let waivers: [PageWaiver]

  /// What a page without front matter has.
  package static let empty = FrontMatter()

  private init() {
    (title, summary, date, reviewed, reviewBy) = (nil, nil, nil, nil, nil)
    (authors, tags, aliases, history, headlines) = ([], [], [], [], [])
    (waivers, robots) = ([], [])
    (template, slug, weight, language) = (nil, nil, nil, nil)
    (isDraft, isHandout) = (false, false)
  }

  /// Reads the page's own fields and leaves those of a record to their reader.
  package init(_ fields: inout FieldReader) {
    title = fields.title()
    summary = fields.text("summary")
    date = fields.date("date")?.value
    reviewed = fields.date("reviewed")?.value
    reviewBy = fields.knownDate("review-by")
    authors = fields.texts("authors").map(\.value)
    tags = fields.tags()
    isDraft = fields.bool("draft")?.value ?? false
    template = fields.text("template")
    slug = FrontMatter.slug(&fields)
    aliases = FrontMatter.aliases(&fields)
    weight = fields.integer("weight")?.value
    language = fields.languageTag("lang")
    isHandout = fields.bool("handout")?.value ?? false
    robots = fields.robots()
    history = fields.maps("history", read: HistoryEntry.init).map(\.value)
    headlines = FrontMatter.headlines(&fields)
    waivers = FrontMatter.waivers(&fields)
    _ = fields.node("extra")
  }
}

extension FrontMatter {
  /// When the text was last changed, as far as the page says: its date, or a correction's or
  /// revision's.
  package var modified: PartialDate? {
    let changes = history.lazy.filter { $0.kind != .review }.compactMap(\.date)
    return [date, changes.max()].lazy.compactMap(\.self).max()
  }

  /// When somebody last changed the page or went through it.
  package var updated: PartialDate? {
    [date, reviewed, history.lazy.compactMap(\.date).max()].lazy.compactMap(\.self).max()
  }
}

/// A check that a page's author sets aside, with the reason.
package struct PageWaiver: Sendable {
  package var code: String
  package var reason: String
  /// Where the waiver stands.
  package var range: Range<Int>
  /// The bytes whose findings it covers; nil for the whole page.
  package var covers: Range<Int>?

  package init(code: String, reason: String, range: Range<Int>, covers: Range<Int>?) {
    self.code = code
    self.reason = reason
    self.range = range
    self.covers = covers
  }
}
