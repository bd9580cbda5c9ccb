/// Which pages and files the program makes of evidence.
extension Catalogue {
  /// Whether any page tells what was changed in it.
  package var hasCorrections: Bool { pages.contains { !$0.front.history.isEmpty } }

  package var hasDatedPages: Bool { pages.contains { $0.front.date != nil } }

  /// Whether there is a feed: it needs an id of the site, and a page with a date.
  package var hasFeed: Bool { configuration.siteID != nil && hasDatedPages }

  /// Whether any page says when it must be looked at again.
  package var hasReviews: Bool { pages.contains { $0.front.reviewBy != nil } }
}
