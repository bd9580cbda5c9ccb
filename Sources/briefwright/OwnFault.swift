import Glibc

/// A trap of the program's own: it ends with status 3 and a line that says so.
///
/// The runtime has told what happened by then. Its own handler stays where `SWIFT_BACKTRACE` asks
/// for one.
enum OwnFault {
  private static let signals = [SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGFPE, SIGABRT]

  static func install() {
    if let wish = getenv("SWIFT_BACKTRACE"), strstr(wish, "enable=no") == nil { return }
    for signal in signals { Glibc.signal(signal) { _ in OwnFault.leave() } }
  }

  /// Calls nothing but what a signal's handler may call.
  private static func leave() -> Never {
    let message: StaticString = """
      briefwright: a fault of the program itself; please report it, with the input that shows it

      """
    _ = write(STDERR_FILENO, message.utf8Start, message.utf8CodeUnitCount)
    _exit(ExitStatus.ownFault.rawValue)
  }
}
