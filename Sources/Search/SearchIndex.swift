package import Base

/// The whole index, cut into script files of which a query loads a few.
///
/// Each file is a call of the one function that the search page offers. `index.js` says how the
/// rest is cut; `terms-N.js` hold the terms in order of their bytes, each with the entries that
/// hold it; `entries-N.js` hold what results show, a few entries each; `stem.js` is the stemmer.
package struct SearchIndex {
  /// The folder of all files.
  package static let folder = "assets/search"

  /// The names of the kinds of entries.
  private let kinds: [String]
  /// How many entries there are.
  private let count: Int
  let parts: [SearchCollector]

  /// - Parameter parts: what the workers collected, in any order; each entry is in one of them.
  package init(parts: [SearchCollector], kinds: [String], count: Int) {
    self.parts = parts
    self.kinds = kinds
    self.count = count
  }

  /// Makes every file but those of the entries, one after the other, and hands each over by its
  /// path; the bytes are the same in whatever way pages were shared out among the workers.
  package func write(to file: (String, borrowing HTMLBuffer) -> Void) {
    let starts = writeTerms(to: file)
    let stemsWords = parts.contains { $0.words.stemsWords }
    if stemsWords {
      var script = HTMLBuffer()
      script.write(EnglishStemmer.script)
      file("\(Self.folder)/stem.js", script)
    }
    var json = JSONWriter(into: Self.opening("index"))
    json.object { json in
      json.member("count", count)
      json.member("group", SearchCollector.entriesPerFile)
      json.member("stems", stemsWords)
      json.key("kinds")
      json.array { json in
        for kind in kinds { json.string(kind) }
      }
      json.key("starts")
      json.array { json in
        for start in starts { json.string(start) }
      }
    }
    var buffer = json.finish()
    Self.close(&buffer)
    file("\(Self.folder)/index.js", buffer)
  }

  /// The call that a file is, up to its last argument.
  static func opening(_ name: String) -> HTMLBuffer {
    var buffer = HTMLBuffer(capacity: 1 << 14)
    buffer.write("briefwrightSearch(\"")
    buffer.write(name)
    buffer.write("\",")
    return buffer
  }

  static func close(_ buffer: inout HTMLBuffer) {
    buffer.write(");\n")
  }
}
