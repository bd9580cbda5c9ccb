package import Base

/// Turns Markdown into HTML bytes and facts. One worker owns one; calls may nest, so that a
/// resolver can render a caption with the renderer that asks it.
package final class MarkupRenderer {
  package init() {}

  /// Renders the body (a byte range of the file) onto the end of `buffer`.
  package func render(
    _ file: InputFile, in body: Range<Int>, options: MarkupOptions,
    resolver: inout some LinkResolver, into buffer: inout HTMLBuffer
  ) -> MarkupFacts {
    withUnsafeMutablePointer(to: &resolver) { resolver in
      let calls = ResolverCalls(resolver)
      return file.bytes.withUnsafeBufferPointer { bytes in
        if let excess = WorkGuard.excess(in: bytes, body, extended: options.extensions) {
          return MarkupFacts(diagnostics: [.limitExceeded(excess, at: file.place(excess.range))])
        }
        return CommonMark.withTrees {
          let page = ParsedPage(bytes, body: body, extended: options.extensions)
          return page.withBytes { text in
            var walk = Walk(
              options, file: file, page: page, bytes: text, calls: calls, hasNotes: true)
            var facts = walk.write(page, onto: &buffer)
            guard options.extensions else { return facts }
            for definition in CitationDefinition.all(in: bytes, body, text: text) {
              let place = file.place(definition.range)
              facts.diagnostics.append(.citationDefinition(definition, at: place))
            }
            return facts
          }
        }
      }
    }
  }

  /// The page's first level-1 heading; nil where it has none. The page is not rendered.
  package func firstHeading(_ file: InputFile, in body: Range<Int>) -> FirstHeading? {
    var plain = PlainLinks()
    return withUnsafeMutablePointer(to: &plain) { plain in
      let calls = ResolverCalls(plain)
      return file.bytes.withUnsafeBufferPointer { firstHeading(file, $0, body, calls) }
    }
  }

  private func firstHeading(
    _ file: InputFile, _ bytes: Bytes, _ body: Range<Int>, _ calls: ResolverCalls
  ) -> FirstHeading? {
    guard WorkGuard.excess(in: bytes, body) == nil else { return nil }
    return CommonMark.withTrees {
      let page = ParsedPage(bytes, body: body, extended: true)
      return page.withBytes { text in
        var walk = Walk(
          .fragment, file: file, page: page, bytes: text, calls: calls, hasNotes: true)
        return walk.firstHeading(of: page)
      }
    }
  }

  /// A title, caption or summary read as inline Markdown: HTML goes onto the buffer.
  ///
  /// - Parameter range: where the text stands in the file, for diagnostics.
  package func renderInline(
    _ text: String, file: InputFile, range: Range<Int>, resolver: inout some LinkResolver,
    into buffer: inout HTMLBuffer
  ) -> InlineFacts {
    // libcmark would drop the mark's blank, and what is read after it would not be the text.
    guard !text.utf8.allSatisfy({ $0.isSpace }) else {
      return InlineFacts(text: "", diagnostics: [])
    }
    let line = InlineText(text)
    return withUnsafeMutablePointer(to: &resolver) { resolver in
      let calls = ResolverCalls(resolver)
      return line.bytes.withUnsafeBufferPointer { bytes in
        if let excess = WorkGuard.excess(in: bytes, bytes.indices) {
          return InlineFacts(
            text: text, diagnostics: [.limitExceeded(excess, at: file.place(range))])
        }
        return CommonMark.withTrees {
          let page = ParsedPage(bytes, body: bytes.indices, extended: true)
          return page.withBytes { text in
            var walk = Walk(
              .fragment, file: file, page: page, bytes: text, calls: calls, hasNotes: false)
            return walk.writeInline(page, locatedAt: range, onto: &buffer)
          }
        }
      }
    }
  }
}

/// A text on one line that libcmark cannot take for anything but a paragraph.
private struct InlineText {
  var bytes: [UInt8] = CellText.mark

  init(_ text: String) {
    for byte in text.utf8 { bytes.append(byte.isLineEnd ? 0x20 : byte) }
  }
}

extension MarkupRenderer {
  /// Whether a text holds any byte that inline Markdown gives a meaning; most titles do not.
  package static func mayHoldMarkup(_ text: String) -> Bool {
    let marks = marks
    return text.withBytes { bytes in
      for byte in bytes where marks.contains(byte) { return true }
      return false
    }
  }

  private static let marks = ASCIISet("!&*<@[\\_`~\n")
}
