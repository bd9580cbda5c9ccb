import Base
import Evidence
import Rendering
import SiteModel
import Tables

/// Reads the site's files for the survey; paths are relative to the site's folder.
struct SiteReader: Sendable {
  let site: String

  /// A file that could not be used, as a finding.
  struct Fault: Error {
    var diagnostic: Diagnostic
  }

  /// The file as it is, or nil where it cannot be read.
  func file(_ path: String) -> InputFile? {
    (try? FileSystem.read(SitePath.join(site, path))).map { InputFile(path: path, bytes: $0) }
  }

  /// A text file: UTF-8 without NUL bytes, within the limit.
  func text(_ path: String, limit: Int) -> Result<InputFile, Fault> {
    do throws(FileError) {
      let bytes = try FileSystem.read(SitePath.join(site, path), limit: limit)
      let file = InputFile(path: path, bytes: bytes)
      guard let fault = textFault(in: file) else { return .success(file) }
      return .failure(Fault(diagnostic: fault))
    } catch {
      return .failure(Fault(diagnostic: .unreadable(path, error, limit: limit)))
    }
  }

  /// content/site.yaml, or the defaults where there is none.
  func configuration(in tree: FileTree) -> (SiteConfiguration, [Diagnostic]) {
    guard tree.files.contains("site.yaml") else { return (SiteConfiguration(), []) }
    switch text("content/site.yaml", limit: 1 << 20) {
    case .success(let file): return SiteConfiguration.read(file)
    case .failure(let fault): return (SiteConfiguration(), [fault.diagnostic])
    }
  }

  /// content/words.yaml; nil where there is none.
  func words(in tree: FileTree, language: String) -> (Words?, [Diagnostic]) {
    guard tree.files.contains("words.yaml") else { return (nil, []) }
    switch text("content/words.yaml", limit: 1 << 20) {
    case .success(let file):
      let (words, faults) = Words.read(file, language: language)
      return (words, faults)
    case .failure(let fault): return (nil, [fault.diagnostic])
    }
  }

  /// The records that stand in lists: glossary, timeline, discrepancies.
  func readLists(in tree: FileTree, into records: inout Records) -> [Diagnostic] {
    let readers: [(String, (InputFile, inout Records) -> [Diagnostic])] = [
      ("glossary.yaml", Term.readAll), ("timeline.yaml", TimelineEvent.readAll),
      ("discrepancies.yaml", Discrepancy.readAll),
    ]
    var diagnostics: [Diagnostic] = []
    for (name, read) in readers where tree.files.contains(name) {
      switch text("content/" + name, limit: 16 << 20) {
      case .success(let file): diagnostics += read(file, &records)
      case .failure(let fault): diagnostics.append(fault.diagnostic)
      }
    }
    return diagnostics
  }

  /// The sources that stand in libraries: content/sources/*.json, *.bib.
  func readLibraries(
    in tree: FileTree, into records: inout Records, limits: SiteConfiguration.Limits
  ) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    for path in tree.files where SitePath.folder(of: path) == "sources" {
      let ending = SitePath.pathExtension(of: path)
      guard let library = SourceLibraries.all.first(where: { $0.fileEndings.contains(ending) })
      else { continue }
      switch text("content/" + path, limit: limits.data) {
      case .success(let file):
        let (sources, faults) = library.read(file)
        records.sources += sources
        diagnostics += faults
      case .failure(let fault): diagnostics.append(fault.diagnostic)
      }
    }
    return diagnostics
  }

  /// The chart specifications of content/charts, under their files' names.
  func charts(
    in tree: FileTree, limits: SiteConfiguration.Limits
  ) -> ([String: NamedChart], [Diagnostic]) {
    var charts: [String: NamedChart] = [:]
    var diagnostics: [Diagnostic] = []
    for path in tree.files where SitePath.folder(of: path) == "charts" {
      guard ["yaml", "yml", "json"].contains(SitePath.pathExtension(of: path)) else { continue }
      switch text("content/" + path, limit: limits.page) {
      case .success(let file):
        let (chart, faults) = NamedChart.read(file)
        diagnostics += faults
        let name = SitePath.stem(of: path)
        if charts[name] != nil { diagnostics.append(.chartNameTaken(file)) }
        charts[name] = charts[name] ?? chart
      case .failure(let fault): diagnostics.append(fault.diagnostic)
      }
    }
    return (charts, diagnostics)
  }
}

extension Diagnostic {
  fileprivate static func chartNameTaken(_ file: InputFile) -> Diagnostic {
    Diagnostic(
      .dataInvalid,
      "files of content/charts must differ in name: \"\(SitePath.stem(of: file.path))\" is taken",
      at: file.start, help: "rename one of the two")
  }
}
