import Base

/// What one worker learns for the index while it compiles pages: which entry of the site holds
/// which terms, and how prominently.
///
/// One thread owns it until all are done; only then the parts are read together.
package final class SearchCollector: @unchecked Sendable {
  /// Where on a page a text stands.
  package enum Field: Sendable {
    case title, heading, text
  }

  /// A value of its own, so that access is checked once for each text and not for each word.
  private(set) var words: CollectedWords
  private(set) var entry = 0
  /// The headings of the entries since the last file of entries, as JSON, and which bytes are whose.
  var headings = HTMLBuffer()
  var headingRanges: [(entry: Int, bytes: Range<Int>)] = []

  /// - Parameter stemsWords: whether words are reduced to their stems, by the rules of English.
  package init(stemsWords: Bool) {
    words = CollectedWords(stemsWords: stemsWords)
  }

  /// Starts an entry; entries come in ascending order.
  package func begin(_ entry: Int) {
    self.entry = entry
  }

  package func add(_ text: String, as field: Field) {
    text.withBytes { words.scan($0, as: field, .plain) }
  }

  /// Adds what readers see of HTML; headings in it count as such.
  package func add(html: UnsafeBufferPointer<UInt8>) {
    words.scan(html, as: .text, .html)
  }

  /// Ends the entry: its terms go into the lists.
  package func end() {
    words.endEntry(UInt32(entry))
  }
}
