package import Base
import Evidence
import Markup
import Tables

/// content/words.yaml: the words of a language that the program does not know, or other words.
extension Words {
  /// The language's words with what the file says instead; what is wrong in it is reported.
  package static func read(_ file: InputFile, language: String) -> (Words, [Diagnostic]) {
    var words = Words.of(language)
    let (node, faults) = YAMLFormat.read(file)
    guard let node else { return (words, faults) }
    var fields = FieldReader(node, in: file, code: .dataInvalid)
    words.read(&fields)
    fields.finish()
    words.shareWithNumbers()
    return (words, faults + fields.diagnostics)
  }

  private mutating func read(_ fields: inout FieldReader) {
    readMonths(&fields)
    fields.override(&to, "to")
    fields.override(&tableLabel, "table-label")
    _ = fields.map("dates") { dates.read(&$0) }
    _ = fields.map("durations") { readDurations(&$0) }
    _ = fields.map("hedges") { readHedges(&$0) }
    _ = fields.map("derivations") { readDerivations(&$0) }
    _ = fields.map("figures") { figures.read(&$0) }
    _ = fields.map("prose") { markup.read(&$0) }
    _ = fields.map("numbers") { numbers.read(&$0) }
    _ = fields.map("theme") { readTheme(&$0) }
    _ = fields.map("keywords") { readKeywords(&$0) }
  }

  /// Numbers take their hedges and lengths of time from the words for them.
  mutating func shareWithNumbers() {
    numbers.hedges[.approximate] = hedges[.approximate]
    numbers.hedges[.atLeast] = hedges[.atLeast]
    numbers.hedges[.atMost] = hedges[.atMost]
    let units: [(Evidence.Duration.Unit, TimeUnit)] = [
      (.years, .year), (.months, .month), (.weeks, .week), (.days, .day),
    ]
    for (unit, time) in units { numbers.durations[time] = durations[unit] }
    isEnglish = false
  }

  private mutating func readMonths(_ fields: inout FieldReader) {
    let names = fields.texts("months").map(\.value)
    guard !names.isEmpty else { return }
    guard names.count == 12 else {
      return fields.report(
        "\"months\" must be the twelve names in order", at: fields.place(of: "months"))
    }
    months = names
  }

  private mutating func readDurations(_ fields: inout FieldReader) {
    for unit in Evidence.Duration.Unit.allCases {
      guard let pair = fields.pair(unit.rawValue) else { continue }
      durations[unit] = pair
    }
  }

  private mutating func readHedges(_ fields: inout FieldReader) {
    for qualifier in Statistic.Qualifier.allCases where qualifier != .exact {
      if let text = fields.text(qualifier.rawValue) { hedges[qualifier] = text.value }
    }
  }

  private mutating func readDerivations(_ fields: inout FieldReader) {
    for name in derivations.keys.sorted() {
      if let text = fields.text(name) { derivations[name] = text.value }
    }
  }

  private mutating func readTheme(_ fields: inout FieldReader) {
    for index in theme.indices { fields.override(&theme[index].text, theme[index].name) }
  }

  /// Any keyword of the records, and any word that an author uses as one.
  private mutating func readKeywords(_ fields: inout FieldReader) {
    for key in fields.keys {
      if let text = fields.text(key) { keywords[key] = text.value }
    }
  }
}

extension Words.DatePatterns {
  fileprivate mutating func read(_ fields: inout FieldReader) {
    fields.override(&day, "day", with: [.day, .month, .year])
    fields.override(&month, "month", with: [.month, .year])
    fields.override(&quarter, "quarter", with: [.quarter, .year])
  }
}

extension MarkupWords {
  fileprivate mutating func read(_ fields: inout FieldReader) {
    fields.override(&note, "note")
    fields.override(&tip, "tip")
    fields.override(&important, "important")
    fields.override(&warning, "warning")
    fields.override(&caution, "caution")
    fields.override(&backToReference, "back-to-reference")
  }
}

extension FigureWords {
  fileprivate mutating func read(_ fields: inout FieldReader) {
    fields.override(&area, "area")
    fields.override(&period, "period")
    fields.override(&value, "value")
    fields.override(&source, "source")
    fields.override(&download, "download")
    fields.override(&data, "data")
    fields.override(&picture, "picture")
    fields.override(&showData, "show-data")
    fields.override(&all, "all")
    fields.override(&empty, "empty")
    fields.override(&emptyMeaning, "empty-meaning")
    _ = fields.map("shorthands") { inner in
      for key in inner.keys {
        if let text = inner.text(key) { shorthands[key] = text.value }
      }
    }
  }
}

extension NumberStyle {
  fileprivate mutating func read(_ fields: inout FieldReader) {
    fields.override(&groupSeparator, "group")
    fields.override(&decimalPoint, "decimal")
    fields.override(&minus, "minus")
    fields.override(&percent, "percent")
    fields.override(&times, "times")
    if let pair = fields.pair("points") { points = pair }
    fields.override(&million, "million")
    fields.override(&billion, "billion")
    fields.override(&trillion, "trillion")
  }
}

extension FieldReader {
  fileprivate mutating func override(_ word: inout String, _ key: String) {
    if let text = text(key) { word = text.value }
  }

  fileprivate mutating func override(
    _ pattern: inout DatePattern, _ key: String, with parts: Set<DatePattern.Part>
  ) {
    guard let written = text(key) else { return }
    if let read = DatePattern(written.value), read.parts == parts { return pattern = read }
    let names = parts.map { "{\($0.rawValue)}" }.sorted().joined(separator: ", ")
    report("\"\(key)\" must hold \(names) and no other braces", at: place(written.range))
  }

  /// What stands after one, and after any other number; one text is for both.
  fileprivate mutating func pair(_ key: String) -> (one: String, many: String)? {
    let forms = texts(key).map(\.value)
    guard let one = forms.first else { return nil }
    guard forms.count <= 2 else {
      report("\"\(key)\" must be one text, or one for 1 and one for more", at: place(of: key))
      return nil
    }
    return (one, forms.last ?? one)
  }
}
