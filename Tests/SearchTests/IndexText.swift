import Base
import Search

/// An index of a few entries as text: a line for each term, with the entries that hold it.
struct IndexText {
  /// The files by their names below the index's folder.
  private(set) var files: [String: String] = [:]

  /// - Parameters:
  ///   - entries: each is read as an entry's title, its HTML, or both.
  ///   - parts: among how many collectors the entries are dealt out.
  init(
    _ entries: [(title: String, html: String)], stemsWords: Bool = true, parts count: Int = 1
  ) {
    let parts = (0..<count).map { _ in SearchCollector(stemsWords: stemsWords) }
    for (number, entry) in entries.enumerated() {
      let part = parts[number % count]
      part.begin(number)
      part.add(entry.title, as: .title)
      var html = entry.html
      html.withUTF8 { part.add(html: $0) }
      part.end()
    }
    let index = SearchIndex(parts: parts, kinds: ["Page"], count: entries.count)
    index.write { files[$0.replacing(SearchIndex.folder + "/", with: "")] = $1.text }
  }

  init(html: String, stemsWords: Bool = true) {
    self.init([("", html)], stemsWords: stemsWords)
  }

  /// The lines of all term files, in order.
  var lines: [String] {
    let names = files.keys.filter { $0.hasPrefix("terms-") }
      .sorted { ($0.count, $0) < ($1.count, $1) }
    return names.flatMap { name in
      let text = files[name] ?? ""
      let opening = "briefwrightSearch(\"\(name.dropLast(3))\",\""
      return text.dropFirst(opening.count).dropLast("\");\n".count).split(separator: "\\n")
        .map(String.init)
    }
  }

  /// The terms alone.
  var terms: [String] { lines.map { String($0.prefix { $0 != " " }) } }
}
