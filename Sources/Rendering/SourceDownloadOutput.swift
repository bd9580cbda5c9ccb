package import Base
import Evidence
package import SiteModel

/// A source, or all of them, in a format that reference managers read.
package struct SourceDownloadOutput: Output, OutputKind {
  /// The name of the files that hold all sources.
  static let all = "sources"
  package let path: String
  package let origin: Place
  private let format: any SourceExport.Type
  /// Nil for all sources.
  private let source: Int?

  package static func outputs(of site: Site) -> [any Output] {
    let sources = site.catalogue.records.sources
    guard !sources.isEmpty else { return [] }
    // An id that two sources share is a finding of its own.
    var ids: Set<String> = []
    let first = sources.indices.filter { ids.insert(sources[$0].id).inserted }
    return SourceExports.all.flatMap { format in
      let each = first.map { index in
        SourceDownloadOutput(
          path: path(of: safeName(of: sources[index].id), in: format),
          origin: sources[index].place, format: format, source: index)
      }
      let whole = SourceDownloadOutput(
        path: path(of: all, in: format), origin: Place(file: "content/sources"), format: format,
        source: nil)
      return each + [whole]
    }
  }

  static func path(of name: String, in format: any SourceExport.Type) -> String {
    "sources/\(name).\(format.fileEnding)"
  }

  package func write(_ site: Site, with worker: Worker) -> PageFacts {
    let sources = site.catalogue.records.sources
    worker.output.removeAll()
    worker.output.write(format.text(of: source.map { [sources[$0]] } ?? sources))
    return PageFacts()
  }
}
