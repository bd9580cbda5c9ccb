/// Which pages and files the program makes of evidence.
extension Catalogue {
  /// Whether any page tells what was changed in it.
  package var hasCorrections: Bool { pages.contains { !$0.front.history.isEmpty } }

  /// Whether any page says when it must be looked at again.
  package var hasReviews: Bool { pages.contains { $0.front.reviewBy != nil } }
}
