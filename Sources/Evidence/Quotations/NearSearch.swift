/// Finds the passage that a quotation most likely means, where it stands nowhere as it is.
///
/// Near is an edit distance, in words and marks, of at most max(2, 2 % of the quotation's), and
/// never more than 200; and of no more than a quarter of the quotation, unless at most
/// max(2, 2 % of its length) scalars differ.
/// Bound: reading the archive's words once, then twice `steps` comparisons of words to find
/// places and to align them, and at most 4,096 places, whatever the lengths; the places that share most with the quotation come first.
struct NearSearch {
  private let archive: ArchivedText
  private let words: WordText
  private var ids: [ArraySlice<UInt32>: Int32] = [:]
  private var text: [Int32] = []

  private static let places = 4_096
  private static let steps = 4_000_000

  init(in archive: ArchivedText) {
    self.archive = archive
    words = WordText(archive.normalised.units)
    text.reserveCapacity(words.words.count)
    for index in words.words.indices {
      let next = Int32(ids.count)
      text.append(ids[words[index], default: next])
      if text[text.count - 1] == next { ids[words[index]] = next }
    }
  }

  func nearest(to fragment: Fragment, of quotation: QuotedText) -> NearPassage? {
    let quoted = WordText(fragment.units)
    let wanted = quoted.words.indices.map { ids[quoted[$0]] ?? -1 }
    guard !wanted.isEmpty, let best = bestAlignment(of: wanted) else { return nil }
    let diff = WordDiff(
      best, quoted: quoted, fragment, quotation, words: words, archive: archive)
    let scalars = max(2, fragment.units.count / 50)
    guard best.distance <= max(1, wanted.count / 4) || diff.scalarDistance(upTo: scalars) <= scalars
    else { return nil }
    return NearPassage(
      passage: archive.passage(diff.range), distance: best.distance, parts: diff.parts)
  }

  private func bestAlignment(of wanted: [Int32]) -> WordAlignment? {
    var limit = min(max(2, wanted.count / 50), 200)
    var steps = NearSearch.steps
    var best: WordAlignment?
    for start in candidates(for: wanted, limit: limit) where steps > 0 && limit >= 0 {
      let found = WordAlignment(of: wanted, in: text, from: start, limit: limit, steps: &steps)
      guard let found else { continue }
      best = found
      limit = found.distance - 1
    }
    return best
  }

  /// Where the quotation would begin, by the runs that it shares with the archive: of `limit` + 1
  /// runs of a quotation with `limit` changes one at least is whole.
  private func candidates(for wanted: [Int32], limit: Int) -> [Int] {
    var votes: [Int: Int] = [:]
    let places = placesOfWords(in: wanted)
    var steps = NearSearch.steps
    for run in runs(of: wanted, count: limit + 1) {
      // The rarest word of a run leads to the fewest places.
      let rarest = run.min { (places[wanted[$0]]?.count ?? 0) < (places[wanted[$1]]?.count ?? 0) }
      guard let anchor = rarest else { continue }
      for place in places[wanted[anchor]] ?? [] where steps > 0 {
        let start = Int(place) - anchor
        let isWhole = run.allSatisfy { index in
          steps -= 1
          return text.indices.contains(start + index) && text[start + index] == wanted[index]
        }
        if isWhole { votes[start, default: 0] += run.count }
      }
    }
    let ordered = votes.sorted { $0.value == $1.value ? $0.key < $1.key : $0.value > $1.value }
    return ordered.prefix(NearSearch.places).map(\.key)
  }

  private func placesOfWords(in wanted: [Int32]) -> [Int32: [Int32]] {
    let known = Set(wanted)
    var places: [Int32: [Int32]] = [:]
    for (place, id) in text.enumerated() where known.contains(id) {
      places[id, default: []].append(Int32(place))
    }
    return places
  }

  private func runs(of wanted: [Int32], count: Int) -> [Range<Int>] {
    let count = min(count, wanted.count)
    return (0..<count).map { index in
      (index * wanted.count / count)..<((index + 1) * wanted.count / count)
    }
  }
}
