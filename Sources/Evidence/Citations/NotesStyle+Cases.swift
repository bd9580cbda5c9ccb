import Tables

/// Cases, after OSCOLA's second part.
extension NotesStyle {
  /// "*R v Smith* [2020] UKSC 1, [2020] 1 WLR 5", "*A v B* HC-2023-12 (High Court, 3 June 2023)"
  static func legalCase(_ source: Source, _ line: inout CitationLine) {
    line.emphasis(source.titleText)
    let report = report(of: source)
    let year = source.issued.map { "[\($0.year)] " } ?? ""
    let neutral = neutralCitation(of: source)
    let known = [
      neutral.map { $0.hasPrefix("[") ? $0 : year + $0 },
      neutral == nil ? source.variable("number") : nil, report.map { year + $0 },
    ]
    line.text(known.compactMap(\.self).joined(separator: ", "), after: " ")
    guard neutral == nil else { return }
    let court = [source.variable("authority"), report == nil ? source.dateText : nil]
    line.text(court.compactMap(\.self).joined(separator: ", "), after: " (", then: ")")
  }

  private static func report(of source: Source) -> String? {
    let parts = [source.variable("volume"), source.containerTitle, source.variable("page")]
    let report = joined(parts)
    return report.isEmpty ? nil : report
  }

  /// "UKSC 1", "EWCA Civ 12"; nil where the number is another's, such as a court's file, and so
  /// does not name the court.
  private static func neutralCitation(of source: Source) -> String? {
    guard let number = source.variable("number") else { return nil }
    if Int(number) != nil { return source.variable("authority").map { "\($0) \(number)" } }
    let words = number.split(separator: " ")
    let isCourt = words[0].utf8.count > 1 && words[0].utf8.allSatisfy { 0x41...0x5A ~= $0 }
    return number.hasPrefix("[") || isCourt && words.contains { Int($0) != nil } ? number : nil
  }
}
