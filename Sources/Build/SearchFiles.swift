import Base
import Rendering
import Search
import SiteModel
import Synchronization

/// The parts of the search index, one for each thread that compiles pages.
final class SearchParts: Sendable {
  private let stemsWords: Bool
  private let parts = Mutex<[SearchCollector]>([])

  /// Nil where no index is made: in a check, and where the site does without search.
  init?(of survey: Survey, into staging: Staging?) {
    let configuration = survey.site.catalogue.configuration
    guard staging != nil, configuration.hasSearch else { return nil }
    stemsWords = configuration.language.lowercased().hasPrefix("en")
  }

  /// A part of its own for a thread.
  func part() -> SearchCollector {
    let part = SearchCollector(stemsWords: stemsWords)
    parts.withLock { $0.append(part) }
    return part
  }

  /// Once every thread is done.
  var all: [SearchCollector] { parts.withLock { $0 } }

  /// A file that the site will have, for the sake of its folder.
  static func paths(of survey: Survey) -> [String] {
    survey.site.catalogue.configuration.hasSearch ? [SearchIndex.folder + "/index.js"] : []
  }
}

/// Joins the parts of the search index and writes its files.
func writeSearch(
  _ parts: SearchParts?, of survey: Survey, _ compiled: [Compiled], into staging: Staging?
) -> [Compiled] {
  guard let parts, let staging else { return [] }
  let intruders = compiled.compactMap(\.path).filter(isOfSearch)
  guard intruders.isEmpty else {
    return intruders.map { path in
      var facts = PageFacts()
      facts.diagnostics = [.assetCollides("templates/" + path, path)]
      return Compiled(path: nil, hash: nil, facts: facts)
    }
  }
  let entries = SearchEntries(of: survey.site)
  entries.addFurther(to: parts.part())
  let index = SearchIndex(
    parts: parts.all, kinds: entries.kinds, count: entries.count, entry: entries.entry)
  var scratch: [UInt8] = []
  var written: [Compiled] = []
  index.write { path, buffer in
    let hash = buffer.withBytes {
      staging.write(UnsafeRawBufferPointer($0), to: path, scratch: &scratch)
    }
    written.append(Compiled(path: path, hash: hash, facts: PageFacts()))
  }
  return written
}

private func isOfSearch(_ path: String) -> Bool {
  path.lowercased().hasPrefix(SearchIndex.folder + "/")
}
