import Base
import Rendering
import Search
import SiteModel
import Synchronization

/// The search index while pages are compiled: one part for each thread.
final class SearchParts: Sendable {
  private let entries: SearchEntries
  private let pages: Int
  private let stemsWords: Bool
  private let staging: Staging
  private let parts = Mutex<[SearchPart]>([])

  /// Nil where no index is made: in a check, and where the site does without search.
  init?(of survey: Survey, into staging: Staging?) {
    let configuration = survey.site.catalogue.configuration
    guard let staging, configuration.hasSearch else { return nil }
    precondition(
      orderedMapChunk % SearchCollector.entriesPerFile == 0,
      "one thread compiles all pages of a file of entries")
    self.staging = staging
    entries = SearchEntries(of: survey.site)
    pages = survey.site.catalogue.pages.count
    stemsWords = configuration.language.lowercased().hasPrefix("en")
  }

  /// A part of its own for a thread.
  func part() -> SearchPart {
    let part = SearchPart(
      SearchCollector(stemsWords: stemsWords), entries: entries, pages: pages, staging: staging)
    parts.withLock { $0.append(part) }
    return part
  }

  /// Joins the parts, once every thread is done. Returns all files of the index.
  func finish() -> [Compiled] {
    let last = part()
    entries.addFurther(to: last.collector)
    last.writeFurther()
    let parts = parts.withLock { $0 }
    let index = SearchIndex(
      parts: parts.map(\.collector), kinds: entries.kinds, count: entries.count)
    index.write { last.store($1, at: $0) }
    return parts.flatMap(\.written)
  }

  /// A file that the site will have, for the sake of its folder.
  static func paths(of survey: Survey) -> [String] {
    survey.site.catalogue.configuration.hasSearch ? [SearchIndex.folder + "/index.js"] : []
  }

  /// Files of the theme, or pages, that stand where the index does.
  static func intruders(in compiled: [Compiled]) -> [Compiled] {
    compiled.compactMap(\.path).filter { $0.lowercased().hasPrefix(SearchIndex.folder + "/") }
      .map { .finding(.assetCollides("templates/" + $0, $0)) }
  }
}

/// One thread's part of the index, and the files of it that this thread has written.
///
/// One thread owns it until all are done.
final class SearchPart: @unchecked Sendable {
  let collector: SearchCollector
  private(set) var written: [Compiled] = []
  private let entries: SearchEntries
  private let pages: Int
  private let staging: Staging
  private var scratch: [UInt8] = []

  init(_ collector: SearchCollector, entries: SearchEntries, pages: Int, staging: Staging) {
    self.collector = collector
    self.entries = entries
    self.pages = pages
    self.staging = staging
  }

  /// Writes the file of entries that a page completes.
  func finish(_ page: Int) {
    let size = SearchCollector.entriesPerFile
    guard page < pages, page + 1 == pages || (page + 1) % size == 0 else { return }
    writeEntries(page / size * size..<page + 1)
  }

  /// Writes the files of the entries that are no pages.
  func writeFurther() {
    let size = SearchCollector.entriesPerFile
    for start in stride(from: entries.firstFurther, to: entries.count, by: size) {
      writeEntries(start..<min(start + size, entries.count))
    }
  }

  private func writeEntries(_ range: Range<Int>) {
    collector.writeEntries(range, as: entries.entry) { store($1, at: $0) }
  }

  func store(_ buffer: borrowing HTMLBuffer, at path: String) {
    let hash = buffer.withBytes {
      staging.write(UnsafeRawBufferPointer($0), to: path, scratch: &scratch)
    }
    written.append(Compiled(path: path, hash: hash, facts: PageFacts()))
  }
}
