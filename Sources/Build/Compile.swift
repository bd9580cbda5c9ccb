import Base
import Evidence
import Rendering
import SiteModel
import Synchronization

/// What is kept of one output once its bytes are written.
struct Compiled: Sendable {
  /// In the output; nil where nothing was written.
  var path: String?
  /// Of what was written; nil where the old site has the same file, and in a check.
  var hash: ContentHash?
  var facts: PageFacts
  /// Files that the output's figures ask for, with their hashes as above.
  var files: [(path: String, hash: ContentHash?)] = []
}

/// Writes every output, in parallel; results are in the order of `outputs`.
///
/// Two rounds: pages are compiled first. What shows back-links is written when their facts are
/// joined, and until then keeps its facts alone.
///
/// - Parameter parts: takes the pages' words for the search index.
/// - Returns: the site too, with the joined facts where an output needed them.
func compile(
  _ outputs: [any Output], of survey: Survey, into staging: Staging?, _ request: BuildRequest,
  collecting parts: SearchParts? = nil
) -> (compiled: [Compiled], site: Site) {
  let pages = survey.site.catalogue.pages.count
  let later = outputs.indices.filter { outputs[$0].needsFacts }
  var round = CompileRound(outputs: outputs, site: survey.site, staging: staging, request: request)
  var compiled = round.run(over: outputs.count, collecting: parts) { index in
    let output = outputs[index]
    if !output.needsFacts { return .written(index) }
    return index < pages ? .factsOnly(index) : .nothing
  }
  guard !later.isEmpty else { return (compiled + madeFiles(of: compiled), round.site) }
  let facts = compiled[..<pages].map(\.facts)
  round.site.evidence = GatheredEvidence(of: facts, records: survey.site.catalogue.records)
  round.site.evidence?.add(survey.site.catalogue.records.claims(), of: survey.site.catalogue)
  round.site.claimState = claimStates(of: facts, survey)
  let second = round.run(over: later.count) { .written(later[$0]) }
  for (index, result) in zip(later, second) {
    compiled[index].path = result.path
    compiled[index].hash = result.hash
    compiled[index].files = result.files
    compiled[index].facts.diagnostics += result.facts.diagnostics
  }
  return (compiled + madeFiles(of: compiled), round.site)
}

/// The files that figures asked for, each as a result of its own.
private func madeFiles(of compiled: [Compiled]) -> [Compiled] {
  compiled.lazy.flatMap(\.files).map { Compiled(path: $0.path, hash: $0.hash, facts: PageFacts()) }
}

/// One parallel pass over outputs.
private struct CompileRound: Sendable {
  /// What a pass does with one output.
  enum Step {
    case written(Int), factsOnly(Int), nothing
  }

  let outputs: [any Output]
  var site: Site
  let staging: Staging?
  let request: BuildRequest
  let made: MadePaths

  init(outputs: [any Output], site: Site, staging: Staging?, request: BuildRequest) {
    (self.outputs, self.site, self.staging, self.request) = (outputs, site, staging, request)
    made = MadePaths(outputs.map(\.path))
  }

  func run(
    over count: Int, collecting parts: SearchParts? = nil, step: @Sendable (Int) -> Step
  ) -> [Compiled] {
    let limit = site.catalogue.configuration.limits.page
    let done = Atomic<Int>(outputs.count - count)
    return orderedMap(
      count: count, jobs: request.jobs,
      state: { CompileWorker(site: request.site, limit: limit, part: parts?.part()) },
      body: { worker, index in
        let compiled = compile(step(index), worker)
        worker.part?.finish(index)
        if let progress = request.progress {
          let count = done.add(1, ordering: .relaxed).newValue
          if count % 64 == 0 { progress(count, outputs.count) }
        }
        return compiled
      })
  }

  private func compile(_ step: Step, _ worker: CompileWorker) -> Compiled {
    switch step {
    case .nothing: return Compiled(facts: PageFacts())
    case .factsOnly(let index):
      let facts = outputs[index].write(site, with: worker.rendering)
      worker.rendering.figures.files.removeAll()
      return Compiled(facts: facts)
    case .written(let index):
      let output = outputs[index]
      let facts = output.write(site, with: worker.rendering)
      let hash = worker.store(at: output.path, in: staging)
      let files = worker.storeMade(in: staging, made)
      return Compiled(path: output.path, hash: hash, facts: facts, files: files)
    }
  }
}

/// The files that figures have asked for so far: each is written once, by whichever worker comes
/// first, since all of them would write the same.
private final class MadePaths: Sendable {
  private let paths: Mutex<Set<String>>

  /// - Parameter taken: what outputs write.
  init(_ taken: [String]) {
    paths = Mutex(Set(taken))
  }

  /// Whether the path is new.
  func claim(_ path: String) -> Bool { paths.withLock { $0.insert(path).inserted } }
}

/// A worker's rendering state, its part of the search index, and its buffer for reading the old site.
private final class CompileWorker {
  let rendering: Worker
  /// The worker's part of the search index.
  let part: SearchPart?
  private var scratch: [UInt8] = []

  init(site: String, limit: Int, part: SearchPart?) {
    self.part = part
    rendering = Worker(search: part?.collector) { path in
      (try? FileSystem.read(SitePath.join(site, path), limit: limit)).map {
        InputFile(path: path, bytes: $0)
      }
    }
  }

  /// Writes what the figures of the last output ask for.
  func storeMade(
    in staging: Staging?, _ made: MadePaths
  ) -> [(path: String, hash: ContentHash?)] {
    defer { rendering.figures.files.removeAll() }
    return rendering.figures.files.compactMap { file in
      guard made.claim(file.path) else { return nil }
      rendering.output.removeAll()
      file.write(&rendering.output)
      return (file.path, store(at: file.path, in: staging))
    }
  }

  /// Puts the worker's output into the new site; a check puts it nowhere.
  func store(at path: String, in staging: Staging?) -> ContentHash? {
    guard let staging else { return nil }
    return rendering.output.withBytes { bytes in
      staging.write(UnsafeRawBufferPointer(bytes), to: path, scratch: &scratch)
    }
  }
}
