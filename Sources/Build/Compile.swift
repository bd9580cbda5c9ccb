import Base
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
func compile(
  _ outputs: [any Output], of survey: Survey, into staging: Staging?, _ request: BuildRequest
) -> [Compiled] {
  let site = survey.site
  let limit = site.catalogue.configuration.limits.page
  let done = Atomic<Int>(0)
  return orderedMap(
    count: outputs.count, jobs: request.jobs,
    state: { CompileWorker(site: request.site, limit: limit) },
    body: { worker, index in
      let output = outputs[index]
      let facts = output.write(site, with: worker.rendering)
      let hash = worker.store(at: output.path, in: staging)
      if let progress = request.progress {
        let count = done.add(1, ordering: .relaxed).newValue
        if count % 64 == 0 { progress(count, outputs.count) }
      }
      return Compiled(path: output.path, hash: hash, facts: facts)
    })
}

/// A worker's rendering state and its buffer for reading the old site.
private final class CompileWorker {
  let rendering: Worker
  private var scratch: [UInt8] = []

  init(site: String, limit: Int) {
    rendering = Worker { path in
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
