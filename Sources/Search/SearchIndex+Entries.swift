import Base

/// What results show: title, address, kind, summary and headings of each entry.
extension SearchIndex {
  /// Results are spread over the whole site, so that a file holds few.
  static let entriesPerFile = 8

  func writeEntries(to file: (String, borrowing HTMLBuffer) -> Void) {
    var outlines = [(part: Int, bytes: Range<Int>)?](repeating: nil, count: count)
    for (number, part) in parts.enumerated() {
      for outline in part.outlines where !outline.bytes.isEmpty {
        outlines[outline.entry] = (number, outline.bytes)
      }
    }
    for number in 0..<(count + Self.entriesPerFile - 1) / Self.entriesPerFile {
      let start = number * Self.entriesPerFile
      var json = JSONWriter(into: Self.opening("entries-\(number)"))
      json.array { json in
        for index in start..<min(start + Self.entriesPerFile, count) {
          write(entry(index), outline: outlines[index], to: &json)
        }
      }
      var buffer = json.finish()
      Self.close(&buffer)
      file("\(Self.folder)/entries-\(number).js", buffer)
    }
  }

  private func write(
    _ entry: SearchEntry, outline: (part: Int, bytes: Range<Int>)?, to json: inout JSONWriter
  ) {
    json.array { json in
      json.string(entry.title)
      json.string(entry.route)
      json.number(entry.kind)
      json.string(entry.summary ?? "")
      if let outline { json.members(again: parts[outline.part].outline[outline.bytes]) }
    }
  }
}
