package import Base

/// An entry of the index as results show it.
package struct SearchEntry: Sendable {
  package var title: String
  /// A file of the output, perhaps with an anchor.
  package var route: String
  package var summary: String?
  /// Its kind, by its place in `SearchIndex.kinds`.
  package var kind: Int

  package init(title: String, route: String, summary: String? = nil, kind: Int) {
    self.title = title
    self.route = route
    self.summary = summary
    self.kind = kind
  }
}

/// What results show of entries goes into files as soon as they are complete, so that memory does
/// not hold it.
extension SearchCollector {
  /// Results are spread over the whole site, so that a file holds few entries.
  package static let entriesPerFile = 8

  /// The heading's text, and the anchor that leads to it.
  package typealias Heading = (text: String, anchor: String)

  /// Keeps the current entry's headings for its file.
  package func add(headings: [Heading]) {
    let start = self.headings.count
    var buffer = HTMLBuffer()
    swap(&buffer, &self.headings)
    var json = JSONWriter(into: buffer)
    json.array { json in
      for heading in headings {
        json.array { json in
          json.string(heading.text)
          if !isPlainAnchor(heading.anchor, of: heading.text) { json.string(heading.anchor) }
        }
      }
    }
    self.headings = json.finish()
    headingRanges.append((entry, start..<self.headings.count))
  }

  /// Makes the file of some entries, all of which this part has had last.
  package func writeEntries(
    _ entries: Range<Int>, as entry: (Int) -> SearchEntry,
    to file: (String, borrowing HTMLBuffer) -> Void
  ) {
    let name = "entries-\(entries.lowerBound / Self.entriesPerFile)"
    var json = JSONWriter(into: SearchIndex.opening(name))
    json.array { json in
      for number in entries {
        let bytes = headingRanges.first { $0.entry == number }?.bytes
        write(entry(number), headings: bytes, to: &json)
      }
    }
    headings.removeAll()
    headingRanges.removeAll(keepingCapacity: true)
    var buffer = json.finish()
    SearchIndex.close(&buffer)
    file("\(SearchIndex.folder)/\(name).js", buffer)
  }

  private func write(_ entry: SearchEntry, headings: Range<Int>?, to json: inout JSONWriter) {
    json.array { json in
      json.string(entry.title)
      json.string(entry.route)
      json.number(entry.kind)
      json.string(entry.summary ?? "")
      if let headings { json.members(again: self.headings[headings]) }
    }
  }
}

/// Whether a reader's script makes the same anchor of a heading's text: ASCII in lower case,
/// hyphens for blanks, marks left out.
private func isPlainAnchor(_ anchor: String, of text: String) -> Bool {
  anchor.withBytes { anchor in text.withBytes { isPlainAnchor(anchor, of: $0) } }
}

private func isPlainAnchor(
  _ anchor: UnsafeBufferPointer<UInt8>, of text: UnsafeBufferPointer<UInt8>
) -> Bool {
  var index = 0
  for byte in text {
    let expected: UInt8
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
      UInt8(ascii: "-"), UInt8(ascii: "_"):
      expected = byte
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): expected = byte | 0x20
    case UInt8(ascii: " "): expected = UInt8(ascii: "-")
    case 0x80...: return false
    default: continue
    }
    guard index < anchor.count, anchor[index] == expected else { return false }
    index += 1
  }
  return index == anchor.count
}
