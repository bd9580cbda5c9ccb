package import Base
import Markup
import Tables

/// Markdown as an HTML fragment, apart from any site; links stay as written.
package func renderFragment(
  _ file: InputFile, isCommonMark: Bool
) -> (html: [UInt8], findings: [Diagnostic]) {
  var buffer = HTMLBuffer(capacity: file.bytes.count * 2)
  var links = PlainLinks()
  let facts = MarkupRenderer().render(
    file, in: 0..<file.bytes.count, options: isCommonMark ? .commonMark : .fragment,
    resolver: &links, into: &buffer)
  return (buffer.bytes, facts.diagnostics.sorted())
}
