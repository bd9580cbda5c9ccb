extension Sequence where Element: Hashable {
  /// The elements in order, repeats left out.
  package func distinct() -> [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
