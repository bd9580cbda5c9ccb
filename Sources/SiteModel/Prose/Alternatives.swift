import Base
import Evidence
import Markup

/// `alt-missing`, `alt-repeats-title` and `alt-long`: a picture says what it shows, in few words of
/// its own.
///
/// Tables and single numbers need none: they are text. On a site without records a missing one is
/// a warning.
extension PageLinks {
  /// The alternative text of the picture that is resolved; it is judged where `display` knows what
  /// the picture is of, else here.
  mutating func alternative(of link: Link) -> String {
    let text = prose.alternative.map { String(decoding: $0.text, as: UTF8.self) } ?? ""
    prose.alternative = nil
    return link.isEmpty ? "" : text
  }

  mutating func judgeAlternative(_ text: String, of link: Link) {
    if link.isEmpty {
      facts.diagnostics.append(.altMissing(self, at: file.place(link.locate(in: file))))
    } else if !link.title.isEmpty, text.lowercased() == link.title.lowercased() {
      facts.diagnostics.append(.altRepeatsTitle(at: file.place(link.locate(in: file))))
    }
  }

  /// The longest alternative text of a chart, in characters.
  static let longestAlternative = 220

  /// Judges what stands for a chart.
  ///
  /// - Parameter title: the chart's, in plain text.
  mutating func judge(_ alternative: String, under title: String, at place: Place) {
    if alternative.isEmpty {
      facts.diagnostics.append(.altMissing(self, at: place))
    } else if alternative.lowercased() == title.lowercased() {
      facts.diagnostics.append(.altRepeatsTitle(at: place))
    } else if alternative.count > Self.longestAlternative {
      facts.diagnostics.append(
        .altLong(alternative.count, limit: Self.longestAlternative, at: place))
    }
  }
}

extension Diagnostic {
  fileprivate static func altMissing(_ links: PageLinks, at place: Place) -> Diagnostic {
    var finding = Diagnostic(
      .altMissing, "a picture must say what it shows", at: place,
      help: "describe it between the brackets")
    if links.catalogue.records.isEmpty { finding.level = .warning }
    return finding
  }

  fileprivate static func altRepeatsTitle(at place: Place) -> Diagnostic {
    Diagnostic(
      .altRepeatsTitle, "a picture's alternative text must not be its title again", at: place,
      help: "say what the picture shows; readers hear the title too")
  }

  fileprivate static func altLong(_ count: Int, limit: Int, at place: Place) -> Diagnostic {
    Diagnostic(
      .altLong,
      "a chart's alternative text may have \(limit) characters at most; this has \(count)",
      at: place, help: "say what the chart shows on the whole; the values stand in its table")
  }
}
