import Base
import Glibc

/// Standard output and standard error.
enum Terminal {
  static func print(_ text: String, isError: Bool = false) {
    write(Array((text + "\n").utf8), to: isError ? STDERR_FILENO : STDOUT_FILENO)
  }

  /// A line on standard error.
  static func warn(_ line: String) {
    print(line, isError: true)
  }

  static func write(_ bytes: [UInt8], to descriptor: Int32 = STDOUT_FILENO) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if written < 0, errno == EINTR { continue }
      // A reader that went away (`| head`) has what it wanted.
      guard written > 0 else { return }
      rest = rest.dropFirst(written)
    }
  }

  /// Whether a stream is a terminal that wants colour.
  static func showsColour(on descriptor: Int32) -> Bool {
    isTerminal(descriptor) && getenv("NO_COLOR") == nil
  }

  static func isTerminal(_ descriptor: Int32) -> Bool {
    isatty(descriptor) == 1
  }

  /// All of standard input.
  static func readInput() -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = buffer.withUnsafeMutableBytes { read(STDIN_FILENO, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return bytes }
      bytes += buffer[..<count]
    }
  }
}

/// Ends the process without taking the site's memory apart piece by piece.
func leave(with status: Int32) -> Never {
  _exit(status)
}
