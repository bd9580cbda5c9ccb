import Base
import Glibc
import Tables

/// A file that is read piece by piece, so that its size is no matter.
///
/// One reader at a time. What goes wrong on the way is kept, and the file ends there.
final class PiecewiseFile {
  /// Why reading ended before the file did.
  private(set) var failure: String?

  private let descriptor: Int32
  private var buffer: [UInt8]

  /// - Parameter limit: the most bytes that the caller can use; a larger file is not opened.
  init(_ path: String, limit: Int = .max) throws(FileError) {
    descriptor = try FileSystem.openFile(path, limit: limit).descriptor
    buffer = [UInt8](repeating: 0, count: 1 << 20)
  }

  deinit { close(descriptor) }

  /// The next bytes; none at the end of the file.
  func next() -> [UInt8] {
    while failure == nil {
      let count = buffer.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
      if count >= 0 { return Array(buffer[..<count]) }
      if errno != EINTR { failure = FileSystem.lastReason() }
    }
    return []
  }
}
