package import Base
package import Markup
package import Search
package import SiteModel
import Templates

/// What one thread owns while it renders: the Markdown renderer and its buffers.
package final class Worker {
  package let markup: MarkupRenderer
  /// The file being written.
  package var output = HTMLBuffer(capacity: 1 << 16)
  /// The page's prose, before it is poured into the template.
  package var prose = HTMLBuffer(capacity: 1 << 16)
  /// The links to records that this thread has met.
  package let evidenceLinks = EvidenceLinks()
  /// Where templates have found the names of this thread's pages.
  let hints = LookupHints()
  /// What pages to read next are found with.
  var related = RelatedPages()
  /// Makes the figures of this thread's pages.
  package let figures: FigureMaker
  /// Reads an input file again; nil where it vanished since the survey.
  package let read: (String) -> InputFile?

  /// This thread's part of the search index; nil where none is made.
  package let search: SearchCollector?

  /// - Parameter read: takes a path relative to the site.
  package init(search: SearchCollector? = nil, read: @escaping (String) -> InputFile?) {
    self.search = search
    self.read = read
    markup = MarkupRenderer()
    figures = FigureMaker(markup: markup, read: read)
  }

  /// The buffer for a file, to be written by another; a large file is not copied.
  func takeOutput() -> HTMLBuffer {
    var buffer = HTMLBuffer()
    swap(&buffer, &output)
    return buffer
  }
}
