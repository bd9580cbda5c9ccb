import Base

/// What stands below every figure: whose data it shows, and what readers can take away.
struct FigureFrame {
  /// Data or a picture to take away.
  struct Download {
    var address: String
    /// "Data", "Chart".
    var name: String
    /// "CSV", "SVG".
    var kind: String
    /// In bytes; nil where it is not known.
    var size: Int?
  }

  /// A source with the places in it.
  struct Source {
    var title: String
    /// Relative to the page; nil where the source has no page.
    var address: String?
    var locators: [String]
  }

  /// `figure.1`, by its place on the page.
  var id: String
  var sources: [Source] = []
  /// HTML that the author gives in place of the sources.
  var source: [UInt8]?
  /// HTML.
  var notes: [[UInt8]] = []
  var downloads: [Download] = []

  var titleID: String { id + ".title" }

  func open(_ kind: StaticString, into out: inout HTMLBuffer) {
    out.write("<figure class=\"")
    out.write(kind)
    out.write("\" id=\"")
    out.write(id)
    // A figure with a caption may have no role: its own is to be one.
    out.write("\" aria-labelledby=\"")
    out.write(titleID)
    out.write("\">\n")
  }

  func close(_ words: FigureWords, into out: inout HTMLBuffer) {
    writeNotes(words, into: &out)
    writeSources(words, into: &out)
    writeDownloads(words, into: &out)
    out.write("</figure>\n")
  }

  private func writeNotes(_ words: FigureWords, into out: inout HTMLBuffer) {
    for note in notes {
      out.write("<p class=\"figure-note\">")
      out.write(note)
      out.write("</p>\n")
    }
  }

  private func writeSources(_ words: FigureWords, into out: inout HTMLBuffer) {
    guard source != nil || !sources.isEmpty else { return }
    out.write("<p class=\"figure-source\">")
    out.write(escaping: words.source)
    out.write(": ")
    if let source { out.write(source) }
    for (index, source) in (source == nil ? sources : []).enumerated() {
      if index > 0 { out.write("; ") }
      write(source, into: &out)
    }
    out.write("</p>\n")
  }

  private func write(_ source: Source, into out: inout HTMLBuffer) {
    if let address = source.address {
      out.write("<a href=\"")
      out.write(escapingURL: address)
      out.write("\">")
      out.write(escaping: source.title)
      out.write("</a>")
    } else {
      out.write(escaping: source.title)
    }
    for locator in source.locators {
      out.write(", ")
      out.write(escaping: locator)
    }
  }

  private func writeDownloads(_ words: FigureWords, into out: inout HTMLBuffer) {
    guard !downloads.isEmpty else { return }
    out.write("<p class=\"figure-downloads\">")
    out.write(escaping: words.download)
    out.write(":")
    for download in downloads {
      out.write(" <a href=\"")
      out.write(escapingURL: download.address)
      out.write("\" aria-describedby=\"")
      out.write(titleID)
      out.write("\" download>")
      out.write(escaping: "\(download.name) (\(download.extent))")
      out.write("</a>")
    }
    out.write("</p>\n")
  }
}

extension FigureFrame.Download {
  /// "CSV, 1.2 KB"
  fileprivate var extent: String {
    guard let size else { return kind }
    guard size >= 1000 else { return "\(kind), \(size) bytes" }
    let tenths = (size + 50) / 100
    return tenths < 100
      ? "\(kind), \(tenths / 10).\(tenths % 10) KB" : "\(kind), \((size + 500) / 1000) KB"
  }
}
