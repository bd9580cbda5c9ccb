import Base
package import Tables

/// What a page asks of search engines: a word of `<meta name="robots">`.
package enum RobotsRule: String, CaseIterable, Sendable {
  case all, index, noindex, follow, nofollow, none, noarchive, nosnippet, noimageindex, notranslate

  /// Whether the rule keeps the page out of indexes.
  package var hides: Bool { self == .noindex || self == .none }
}

extension FieldReader {
  /// The rules under `robots`: a list, or one text with commas.
  package mutating func robots() -> [RobotsRule] {
    texts("robots").flatMap { written in
      written.value.split(separator: ",").compactMap { word in
        let word = word.drop { $0 == " " }
        let name = String(word.prefix { $0 != " " })
        if let rule = RobotsRule(rawValue: name) { return rule }
        let known = RobotsRule.allCases.map(\.rawValue)
        report(
          "\"robots\" must be made of \(known.joined(separator: ", "))", at: place(written.range),
          help: suggestion(for: name, among: known))
        return nil
      }
    }
  }
}
