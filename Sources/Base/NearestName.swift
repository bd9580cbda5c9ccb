/// The known name that a mistyped one most likely means, or nil where none is near.
///
/// Near is an edit distance (insertions, deletions, substitutions, swaps of neighbours) of at
/// most a third of the name's length, and at least one. Before an ending at least half of the
/// letters must stay: `b.md` is no slip for `a.md`. Ties go to the first in order.
package func nearestName(to name: String, among known: some Sequence<String>) -> String? {
  let wanted = comparable(name)
  let letters = LetterSet(name)
  let limit = max(1, wanted.count / 3)
  var best: (distance: Int, name: String)?
  for candidate in known {
    // Of thousands of names nearly all are ruled out here.
    if letters.differs(from: LetterSet(candidate), byMoreThan: limit) { continue }
    let scalars = comparable(candidate)
    guard abs(scalars.count - wanted.count) <= limit else { continue }
    let distance = editDistance(wanted, scalars)
    guard distance <= limit, distance < best?.distance ?? .max else { continue }
    if keepsHalf(ofStemOf: name, in: candidate) { best = (distance, candidate) }
  }
  return best?.name
}

/// Which letters a name holds. An edit puts one in and takes one out at most.
private struct LetterSet {
  private var letters: UInt64 = 0
  private var isASCII = true

  init(_ name: String) {
    for byte in name.utf8 {
      isASCII = isASCII && byte < 0x80
      letters |= 1 << UInt64((byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte) & 63)
    }
  }

  /// Beyond ASCII a letter is several bytes, and nothing is said.
  func differs(from other: LetterSet, byMoreThan edits: Int) -> Bool {
    isASCII && other.isASCII && (letters ^ other.letters).nonzeroBitCount > 2 * edits
  }
}

private func comparable(_ name: String) -> [Unicode.Scalar] {
  Array(name.lowercased().unicodeScalars.prefix(64))
}

private func keepsHalf(ofStemOf name: String, in candidate: String) -> Bool {
  let stem = comparable(SitePath.stem(of: name))
  return editDistance(stem, comparable(SitePath.stem(of: candidate))) * 2 <= stem.count
}

/// `did you mean "…"?`, or nothing: the usual end of a message about an unknown name.
package func suggestion(for name: String, among known: some Sequence<String>) -> String {
  nearestName(to: name, among: known).map { "did you mean \"\($0)\"?" } ?? ""
}

/// Edit distance after Damerau and Levenshtein, restricted to swaps of neighbours.
package func editDistance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
  var beforeLast: [Int] = []
  var last = Array(0...right.count)
  for i in left.indices {
    var row = [i + 1]
    for j in right.indices {
      var cost = min(row[j] + 1, last[j + 1] + 1, last[j] + (left[i] == right[j] ? 0 : 1))
      if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
        cost = min(cost, beforeLast[j - 1] + 1)
      }
      row.append(cost)
    }
    (beforeLast, last) = (last, row)
  }
  return last[right.count]
}
