import Tables

/// The letters that tell sources of one author and year apart: `2024a`, `n.d.-a`.
///
/// Given once for the whole site, so that a source is called the same on each page. In order of
/// date, then title, then id; a source that needs no letter has none.
package func yearLetters(of sources: [Source]) -> [String: String] {
  var groups: [String: [Source]] = [:]
  for source in sources where source.showsYear {
    groups["\(source.label)\u{0}\(source.yearText)", default: []].append(source)
  }
  var letters: [String: String] = [:]
  for group in groups.values where group.count > 1 {
    for (index, source) in group.sorted(by: isEarlier).enumerated() {
      letters[source.id] = letter(index)
    }
  }
  return letters
}

extension Source {
  /// Whether citations add the year: the titles of laws hold theirs.
  var showsYear: Bool {
    guard isLaw else { return true }
    return issued.map { !titleText.contains(String($0.year)) } ?? false
  }

  /// "2024a", "n.d.-a".
  func year(with letters: [String: String]) -> String {
    guard let letter = letters[id] else { return yearText }
    return yearText + (yearText.utf8.last == UInt8(ascii: ".") ? "-" : "") + letter
  }
}

private func isEarlier(_ left: Source, _ right: Source) -> Bool {
  (left.issued?.iso ?? "", sortKey(left.title), left.id)
    < (right.issued?.iso ?? "", sortKey(right.title), right.id)
}

/// a to z, then aa, ab …
private func letter(_ index: Int) -> String {
  var text = ""
  var rest = index
  repeat {
    text = String(Unicode.Scalar(UInt8(ascii: "a") + UInt8(rest % 26))) + text
    rest = rest / 26 - 1
  } while rest >= 0
  return text
}
