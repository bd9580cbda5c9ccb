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
  guard !later.isEmpty else { return (compiled, round.site) }
  let facts = compiled[..<pages].map(\.facts)
  round.site.evidence = GatheredEvidence(of: facts, records: survey.site.catalogue.records)
  round.site.evidence?.add(survey.site.catalogue.records.claims(), of: survey.site.catalogue)
  round.site.claimState = claimStates(of: facts, survey)
  let second = round.run(over: later.count) { .written(later[$0]) }
  for (index, result) in zip(later, second) {
    compiled[index].path = result.path
    compiled[index].hash = result.hash
    compiled[index].facts.diagnostics += result.facts.diagnostics
  }
  return (compiled, round.site)
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
      return Compiled(facts: outputs[index].write(site, with: worker.rendering))
    case .written(let index):
      let output = outputs[index]
      let facts = output.write(site, with: worker.rendering)
      let hash = worker.store(at: output.path, in: staging)
      return Compiled(path: output.path, hash: hash, facts: facts)
    }
  }
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

  /// Puts the worker's output into the new site; a check puts it nowhere.
  func store(at path: String, in staging: Staging?) -> ContentHash? {
    guard let staging else { return nil }
    return rendering.output.withBytes { bytes in
      staging.write(UnsafeRawBufferPointer(bytes), to: path, scratch: &scratch)
    }
  }
}
