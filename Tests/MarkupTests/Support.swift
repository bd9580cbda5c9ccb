import Base
import CCMark
import FoundationEssentials
import Markup

/// HTML and facts of some Markdown.
struct Rendered {
  var html: String
  var facts: MarkupFacts

  var findings: [String] {
    facts.diagnostics.map { "\($0.place.line):\($0.place.column) \($0.code.rawValue)" }
  }
}

func render(_ markdown: String, _ options: MarkupOptions = .fragment) -> Rendered {
  var resolver = PlainLinks()
  return render(markdown, options, with: &resolver)
}

func render(
  _ markdown: String, _ options: MarkupOptions = .fragment, with resolver: inout some LinkResolver
) -> Rendered {
  let file = InputFile(path: "content/a.md", text: markdown)
  var buffer = HTMLBuffer()
  let facts = MarkupRenderer().render(
    file, in: 0..<file.bytes.count, options: options, resolver: &resolver, into: &buffer)
  return Rendered(html: buffer.text, facts: facts)
}

/// The HTML of libcmark's own renderer.
func reference(_ markdown: String) -> String {
  let bytes = Array(markdown.utf8)
  let length = bytes.count
  return bytes.withUnsafeBufferPointer { bytes in
    bytes.withMemoryRebound(to: CChar.self) { text in
      guard let start = text.baseAddress,
        let html = cmark_markdown_to_html(start, length, CMARK_OPT_UNSAFE)
      else { return "" }
      defer { cmark_get_default_mem_allocator().pointee.free(html) }
      return String(cString: html)
    }
  }
}

/// Third-party test data beside the project, never copied into it.
enum Corpus {
  struct Example: Decodable {
    var example: Int
    var section: String
    var markdown: String
    var html: String
  }

  static func exists(_ name: String) -> Bool {
    FileManager.default.fileExists(atPath: path(name))
  }

  static func examples(_ name: String) throws -> [Example] {
    let data = try Data(contentsOf: URL(filePath: path(name)))
    return try JSONDecoder().decode([Example].self, from: data)
  }

  private static func path(_ name: String) -> String {
    var folder = URL(filePath: #filePath)
    repeat {
      folder.deleteLastPathComponent()
    } while folder.path != "/"
      && !FileManager.default.fileExists(atPath: folder.appending(path: "Package.swift").path)
    return folder.appending(path: "../shared/corpora/\(name)").path
  }
}
