import Base
import Evidence
import Markup
import Rendering
import SiteModel
import Templates

/// A site whose pages say what a test tells them to say, so that outputs are tested by themselves.
struct HandMadeSite {
  var site: Site
  /// What records claim in their data.
  var claims: [Claim] = []
  private var facts: [PageFacts]
  private let files: [String: InputFile]

  /// - Parameters:
  ///   - pages: texts by their paths below content/.
  ///   - lists: what glossary.yaml and discrepancies.yaml hold.
  init(
    _ pages: [String: String], configuration: String = "",
    lists: (glossary: String, discrepancies: String) = ("[]", "[]")
  ) {
    let markup = MarkupRenderer()
    var records = Records()
    let files = Dictionary(
      uniqueKeysWithValues: pages.map { path, text in
        ("content/" + path, Self.file(path, text))
      })
    self.files = files
    let surveyed = files.keys.sorted().compactMap { path in
      files[path].map { SurveyedPage($0, at: String(path.dropFirst(8)), markup: markup) }
    }
    let kept = surveyed.map { $0.page(addingTo: &records) }
    _ = Term.readAll(Self.file("glossary.yaml", lists.glossary), into: &records)
    _ = Discrepancy.readAll(Self.file("discrepancies.yaml", lists.discrepancies), into: &records)
    let catalogue = Catalogue(
      configuration: SiteConfiguration.read(Self.file("site.yaml", configuration)).0, pages: kept,
      records: records, files: [])
    let templates = BuiltInTheme.files.filter { $0.path.hasSuffix(".mustache") }.map {
      InputFile(path: "templates/" + $0.path, bytes: Array($0.text.description.utf8))
    }
    site = Site(
      catalogue: catalogue, templates: TemplateSet.compile(templates).0, templateFiles: templates,
      themeFiles: [], data: Record(), version: "1")
    facts = Array(repeating: PageFacts(), count: kept.count)
  }

  private static func file(_ path: String, _ text: String) -> InputFile {
    InputFile(path: "content/" + path, bytes: Array(text.utf8))
  }

  /// Lets a page say something about evidence.
  mutating func page(_ path: String, _ say: (inout PageFacts) -> Void) {
    if let index = site.catalogue.page(at: path) { say(&facts[index]) }
  }

  /// An output of the second round; what its templates find fault with stands before it.
  func written(_ path: String) -> String {
    var site = site
    site.evidence = GatheredEvidence(of: facts, records: site.catalogue.records)
    site.evidence?.add(claims, of: site.catalogue)
    let output = OutputIndex.outputs(of: site).first { $0.path == path }
    guard let output else { return "(no such file)" }
    let files = files
    let worker = Worker { files[$0] }
    let found = output.write(site, with: worker).diagnostics.map(\.message)
    return found.joined(separator: "\n") + worker.output.text
  }
}

extension EvidenceUse {
  /// A use of a record that no other use shares.
  init(
    _ record: EvidenceReference, text: String, anchor: String, value: String? = nil,
    period: String? = nil, sources: [String] = [], locator: String? = nil
  ) {
    let subject = Subject(
      record, value: value, period: period, sources: sources, locator: locator)
    self.init(subject, text: text, anchor: anchor)
  }
}
