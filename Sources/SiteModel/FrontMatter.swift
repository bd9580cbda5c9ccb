import Base
package import Tables

/// The fields that any page may carry in its front matter.
package struct FrontMatter: Sendable {
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

  package var title: Located<String>?
  package var summary: Located<String>?
  package var date: PartialDate?
  package var reviewed: PartialDate?
  package var reviewBy: PartialDate?
  package var authors: [String] = []
  package var tags: [Located<String>] = []
  package var isDraft = false
  package var template: Located<String>?
  package var slug: Located<String>?
  package var aliases: [Located<String>] = []
  /// Orders the pages of a section; pages without one come last.
  package var weight: Int?
  package var language: String?
  package var isHandout = false
  package var history: [HistoryEntry] = []
  package var waivers: [PageWaiver] = []

  package init() {}
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
