import Dispatch
import Synchronization

/// How many indices in a row `orderedMap` gives to one thread, from a multiple of that on.
package let orderedMapChunk = 16

/// Calls `body` for each index below `count` on up to `jobs` threads; results keep their order.
///
/// Each thread owns one state, made by `makeState`, so buffers and parsers are reused without
/// locks. Indices are handed out in chunks: pages are short, and one atomic add a page
/// showed in profiles.
package func orderedMap<State, Result: Sendable>(
  count: Int, jobs: Int, state makeState: @Sendable () -> State,
  body: @Sendable (inout State, Int) -> Result
) -> [Result] {
  let chunk = orderedMapChunk
  let workers = max(1, min(jobs, (count + chunk - 1) / chunk))
  let next = Atomic<Int>(0)
  return Array(unsafeUninitializedCapacity: count) { slots, initialized in
    // Every index is written by one thread alone.
    nonisolated(unsafe) let base = slots
    DispatchQueue.concurrentPerform(iterations: workers) { _ in
      var state = makeState()
      while true {
        let start = next.add(chunk, ordering: .relaxed).oldValue
        guard start < count else { return }
        for index in start..<min(start + chunk, count) {
          base.initializeElement(at: index, to: body(&state, index))
        }
      }
    }
    initialized = count
  }
}
