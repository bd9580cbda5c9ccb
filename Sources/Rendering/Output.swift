package import Base
package import SiteModel

/// One file of the output, known by its path before it is written.
package protocol Output: Sendable {
  /// Relative to the output folder: `policy/ai-tools.html`.
  var path: String { get }
  /// What asks for this file; a collision lists it.
  var origin: Place { get }
  /// What a collision calls it where its origin alone does not say: `the tag "C++"`.
  var name: String? { get }
  /// Whether it shows what other pages say, so that it is written when all of them are compiled.
  var needsFacts: Bool { get }
  /// Whether it is a page that search engines should know.
  var isListed: Bool { get }

  /// Writes the file's bytes to `worker.output`.
  func write(_ site: Site, with worker: Worker) -> PageFacts
}

extension Output {
  package var name: String? { nil }
  package var needsFacts: Bool { false }
  package var isListed: Bool { path.hasSuffix(".html") }
}

/// A kind of output: which files of it a site has.
///
/// To add one: a file with a conformer, a line in `OutputIndex.all`, a test of the same name.
package protocol OutputKind: Sendable {
  static func outputs(of site: Site) -> [any Output]
}

/// Every kind of output that the program knows.
package enum OutputIndex {
  package static let all: [any OutputKind.Type] = [
    PageOutput.self,
    SectionOutput.self,
    TagOutput.self,
    TagListOutput.self,
    GlossaryOutput.self,
    TimelineOutput.self,
    DiscrepanciesOutput.self,
    CorrectionsOutput.self,
    MadeOutput.self,
    EvidenceJSONOutput.self,
    ReviewsOutput.self,
    SourceOutput.self,
    SourceDownloadOutput.self, StatisticDownloadOutput.self,
    AliasOutput.self,
    HandoutOutput.self,
    EverythingOutput.self,
    SearchOutput.self,
    ThemeOutput.self,
    FeedOutput.self,
    SitemapOutput.self,
    NotFoundOutput.self,
  ]

  /// All outputs of a site but copied assets, which are known only when its pages are compiled.
  package static func outputs(of site: Site) -> [any Output] {
    all.flatMap { $0.outputs(of: site) }
  }

  /// Two outputs at one path, or at paths that differ in case only: each pair is an error.
  package static func collisions(in outputs: [any Output]) -> [Diagnostic] {
    let paths = outputs.map { $0.path.lowercased() }
    var first = [String: Int](minimumCapacity: paths.count)
    var writers: [Int: [Int]] = [:]
    for (index, path) in paths.enumerated() {
      if let earlier = first[path] {
        writers[earlier, default: [earlier]].append(index)
      } else {
        first[path] = index
      }
    }
    return writers.values.map { .collision(of: $0.map { outputs[$0] }) }
      + holders(of: paths).compactMap { folder, inner in
        first[folder].map { .fileIsFolder(outputs[$0], of: outputs[inner]) }
      }
  }

  /// Names that an address cannot hold as they stand, or that a shared folder refuses.
  package static func unfitNames(in outputs: [any Output]) -> [Diagnostic] {
    outputs.lazy.filter { !isFitName($0.path) }.map { .unfitName($0.path, at: $0.origin) }
  }

  /// Whether a path works in an address and as a file on any system.
  package static func isFitName(_ path: String) -> Bool {
    !path.utf8.contains { $0 < 0x20 || refusedMarks.contains($0) }
  }

  private static let refusedMarks = ASCIISet("\\:*?\"<>|#%")

  /// Every folder of the output, with one of the outputs below it.
  private static func holders(of paths: [String]) -> [String: Int] {
    var holders: [String: Int] = [:]
    for (index, path) in paths.enumerated() {
      var folder = SitePath.folder(of: path)
      while !folder.isEmpty, holders[folder] == nil {
        holders[folder] = index
        folder = SitePath.folder(of: folder)
      }
    }
    return holders
  }
}

extension Diagnostic {
  /// A file of the site whose name would break its own links.
  package static func unfitName(_ path: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .fileInvalid,
      "the name of a published file must not hold any of \\ : * ? \" < > | # %: \"\(path)\"",
      at: place, help: "rename the file, or give the page a \"slug\"")
  }

  fileprivate static func collision(of writers: [any Output]) -> Diagnostic {
    let sorted = writers.sorted { $0.origin < $1.origin }
    let written = sorted[0].name.map { ", of \($0)" } ?? ""
    return Diagnostic(
      .outputCollision,
      "one file of the site may have one writer only: \"\(sorted[0].path)\"\(written)",
      at: sorted[0].origin,
      help: writers.contains { $0.name == nil }
        ? "rename one of the files, or give it another slug" : "rename one of them",
      related: sorted.dropFirst().map {
        Related($0.origin, "\($0.name ?? "this") would be written to \"\($0.path)\" too")
      })
  }

  fileprivate static func fileIsFolder(_ file: any Output, of inner: any Output) -> Diagnostic {
    Diagnostic(
      .outputCollision, "a file and a folder of the site must differ in name: \"\(file.path)\"",
      at: file.origin, help: "rename one of the two",
      related: [.init(inner.origin, "this would be written to \"\(inner.path)\"")])
  }
}
