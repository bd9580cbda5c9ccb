import Glibc
import Synchronization

/// A line on the terminal that counts pages, once a build has taken longer than a second.
final class ProgressLine: Sendable {
  private let start = ContinuousClock.now
  private let isShown = Atomic<Bool>(false)
  private let isTerminal = Terminal.isTerminal(STDERR_FILENO)

  /// Called from any thread.
  @Sendable func show(_ done: Int, _ all: Int) {
    guard isTerminal, ContinuousClock.now - start > .seconds(1) else { return }
    isShown.store(true, ordering: .relaxed)
    Terminal.write(Array("\r\(done) of \(all) files".utf8), to: STDERR_FILENO)
  }

  /// Wipes the line, so that what follows starts clean.
  func clear() {
    guard isShown.load(ordering: .relaxed) else { return }
    Terminal.write(Array("\r\u{1B}[K".utf8), to: STDERR_FILENO)
  }
}
