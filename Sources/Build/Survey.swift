import Base
import Evidence
import Markup
import Rendering
import SiteModel
import Tables
import Templates

/// What the survey found: the site, ready to be compiled, and what is wrong so far.
struct Survey: Sendable {
  var site: Site
  var diagnostics: [Diagnostic]
  /// Files of content/ that templates or site.yaml ask for.
  var namedAssets: Set<String>
  /// What was verified, and the archived texts, where either is at hand.
  var evidence: EvidenceFiles
  /// Reads an input file again by its path relative to the site; nil where it is gone.
  var read: @Sendable (String) -> InputFile?
}

/// Reads site.yaml, the templates, the records and every page's front matter.
func survey(_ request: BuildRequest) throws(MachineError) -> Survey {
  let tree = try FileTree(root: SitePath.join(request.site, "content"), prefix: "content")
  let reader = SiteReader(site: request.site)
  var found = Findings(tree.diagnostics)
  found.all += tree.folders.filter(isPage).map { .folderNamedLikeAPage("content/" + $0) }

  var configuration = found.keep(reader.configuration(in: tree))
  configuration.baseURL = request.baseURL ?? configuration.baseURL
  configuration.words = found.keep(reader.words(in: tree, language: configuration.language))
  let pages = surveyPages(of: tree, configuration, reader, request)
  found.all += pages.flatMap(\.diagnostics)
  var records = Records()
  let kept = collect(pages, into: &records, request, &found)
  found.keep(reader.readLists(in: tree, into: &records))
  found.keep(
    reader.readLibraries(in: tree, into: &records, limits: configuration.limits))
  let packages = found.keep(DataPackages.read(in: tree, reader, configuration.limits))
  found.keep(reader.readObservations(into: &records, packages, configuration.limits))
  found.all += duplicates(in: records)
  found.all += faults(in: records)

  let evidence = try found.keep(
    readEvidence(in: tree, records.sources, configuration, reader, request))

  let files = tree.files.filter { !isPage($0) && $0 != EvidenceLock.name }
  let theme = try readTheme(of: request.site)
  found.all += theme.diagnostics
  let (templates, faults) = TemplateSet.compile(theme.templates)
  found.all += faults
  let data = found.keep(reader.freeData(in: tree, theme.templates, configuration.limits))
  let tables = found.keep(TableIndex.make(of: packages.all, data.tables, records))
  let charts = found.keep(reader.charts(in: tree, limits: configuration.limits))
  let catalogue = Catalogue(
    configuration: configuration, pages: kept, records: records, files: files,
    drafts: request.includesDrafts ? [] : pages.filter(\.front.isDraft).map(\.path),
    tables: tables, charts: charts)
  var site = Site(
    catalogue: catalogue, templates: templates, templateFiles: theme.templates,
    themeFiles: theme.files, data: data.values, version: programVersion)
  if request.mode == .handouts || kept.contains(where: \.front.isHandout) {
    // What is wrong with them is found above, where they stand under names of their own.
    site.handoutTemplates = TemplateSet.compile(theme.templates, variant: "handout").templates
  }
  found.all += unknownTemplates(of: site, reader)
  let assets = found.keep(namedAssets(of: catalogue, theme.templates))
  return Survey(
    site: site, diagnostics: found.all, namedAssets: assets, evidence: evidence,
    read: { reader.file($0) })
}

/// Collects diagnostics from steps that return a value beside them.
struct Findings {
  var all: [Diagnostic]

  init(_ all: [Diagnostic] = []) {
    self.all = all
  }

  mutating func keep<Value>(_ result: (Value, [Diagnostic])) -> Value {
    all += result.1
    return result.0
  }

  mutating func keep(_ diagnostics: [Diagnostic]) {
    all += diagnostics
  }
}

/// Whether a file of content/ is a page: Markdown, by its ending.
func isPage(_ path: String) -> Bool {
  SitePath.pathExtension(of: path) == "md"
}

// MARK: - Pages

/// Reads every page's front matter in parallel, in order of the paths.
private func surveyPages(
  of tree: FileTree, _ configuration: SiteConfiguration, _ reader: SiteReader,
  _ request: BuildRequest
) -> [SurveyedPage] {
  let paths = tree.files.filter(isPage)
  return orderedMap(
    count: paths.count, jobs: request.jobs, state: { MarkupRenderer() },
    body: { markup, index in
      let path = "content/" + paths[index]
      switch reader.text(path, limit: configuration.limits.page) {
      case .success(let file): return SurveyedPage(file, at: paths[index], markup: markup)
      case .failure(let fault): return SurveyedPage(at: paths[index], unusable: fault.diagnostic)
      }
    })
}

/// The pages to build, with the records taken out of them; drafts are left out unless asked for.
private func collect(
  _ surveyed: [SurveyedPage], into records: inout Records, _ request: BuildRequest,
  _ found: inout Findings
) -> [Page] {
  var pages: [Page] = []
  pages.reserveCapacity(surveyed.count)
  for page in surveyed where request.includesDrafts || !page.front.isDraft {
    guard page.isUsable else { continue }
    pages.append(page.page(addingTo: &records))
  }
  return pages
}

/// A page that names a template must name one that there is.
private func unknownTemplates(of site: Site, _ reader: SiteReader) -> [Diagnostic] {
  site.catalogue.pages.compactMap { page in
    guard let name = page.front.template, !site.templates.contains(name.value) else { return nil }
    let place = reader.file(page.file)?.place(name.range) ?? Place(file: page.file)
    return Diagnostic(
      .templateInvalid, "a page must name a template of templates/: \"\(name.value)\"", at: place,
      help: suggestion(for: name.value, among: site.templates.names))
  }
}

extension Diagnostic {
  fileprivate static func folderNamedLikeAPage(_ path: String) -> Diagnostic {
    Diagnostic(
      .fileInvalid, "a page must be a file; \"\(path)\" is a folder", at: Place(file: path),
      help: "rename the folder or take it out")
  }
}
