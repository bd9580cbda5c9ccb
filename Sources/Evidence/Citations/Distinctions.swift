/// What tells each source apart from those that citations call by the same name; a source with a
/// name of its own is left out.
func distinctions(of sources: some Sequence<Source>) -> [String: CitationContext.Distinction] {
  var distinctions: [String: CitationContext.Distinction] = [:]
  for group in Dictionary(grouping: sources, by: \.label).values where group.count > 1 {
    for works in Dictionary(grouping: group, by: \.shortTitle).values {
      for work in works {
        distinctions[work.id] = .init(title: !work.isLedByTitle, year: works.count > 1)
      }
    }
  }
  return distinctions
}

extension Source {
  /// True where citations call it by its title; false where by its author or publisher.
  fileprivate var isLedByTitle: Bool {
    if case .title = lead { true } else { false }
  }
}
