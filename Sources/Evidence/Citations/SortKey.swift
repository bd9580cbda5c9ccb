import Tables

/// A text as reference lists sort it: lower case, without accents, quotation marks and a leading
/// article.
func sortKey(_ text: String) -> String {
  var key = ""
  for scalar in text.lowercased().unicodeScalars {
    if let base = LatinLetters.base(of: scalar) {
      key += base
    } else if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
      key.unicodeScalars.append(scalar)
    } else if scalar == " " || scalar == "-" {
      key += " "
    }
  }
  for article in ["the ", "a ", "an "] where key.hasPrefix(article) {
    return String(key.dropFirst(article.count))
  }
  return key
}

/// By what a citation calls the source, then by year, title and id.
func alphabetically(_ sources: [Source]) -> [Source] {
  let keyed = sources.map { source in
    (
      key: [sortKey(source.label), source.issued?.iso ?? "", sortKey(source.title), source.id],
      source
    )
  }
  return keyed.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map(\.1)
}

/// Whether a link may lead to it: other schemes could run script.
func isSafeAddress(_ address: String) -> Bool {
  let lower = address.prefix(8).lowercased()
  return lower.hasPrefix("http://") || lower.hasPrefix("https://")
}
