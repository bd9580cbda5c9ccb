/// HTML as text that is equal for equal trees: attributes sorted, void elements alike.
///
/// Our `class="align-…"` reads as GFM's `align`, and `scope`, which GFM does not write, is
/// dropped.
func normalised(_ html: String) -> String {
  var result = ""
  var rest = html[...]
  while let open = rest.firstIndex(of: "<"), let close = rest[open...].firstIndex(of: ">") {
    result += rest[..<open]
    result += normalisedTag(rest[rest.index(after: open)..<close])
    rest = rest[rest.index(after: close)...]
  }
  return result + rest
}

private func normalisedTag(_ tag: Substring) -> String {
  var parts = tag.split(separator: " ").map(String.init).filter {
    $0 != "/" && $0 != "scope=\"col\""
  }
  guard let name = parts.first else { return "<>" }
  parts.removeFirst()
  let attributes = parts.map { part in
    part.replacing("class=\"align-", with: "align=\"").replacing("=\"\"", with: "")
  }
  return "<" + ([name] + attributes.sorted()).joined(separator: " ") + ">"
}
