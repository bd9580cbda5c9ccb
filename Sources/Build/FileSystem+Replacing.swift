import Base
import Glibc

extension FileSystem {
  /// Writes a file beside its place first, so that a crash leaves the old one or the new.
  static func replace(_ path: String, with bytes: [UInt8]) throws(MachineError) {
    // A name with a dot in front is no file of a site.
    let draft = SitePath.join(SitePath.folder(of: path), "." + SitePath.name(of: path))
    let absolute = path.hasPrefix("/") && !draft.hasPrefix("/") ? "/" + draft : draft
    try write(bytes, to: absolute)
    guard rename(absolute, path) == 0 else {
      let reason = lastReason()
      unlink(absolute)
      throw MachineError("cannot write \"\(path)\": \(reason)")
    }
  }

  /// Writes a file as a whole, over what stands there.
  private static func write(_ bytes: [UInt8], to path: String) throws(MachineError) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o666)
    guard descriptor >= 0 else { throw MachineError("cannot write \"\(path)\": \(lastReason())") }
    var rest = bytes[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if written < 0, errno == EINTR { continue }
      guard written > 0 else {
        let reason = lastReason()
        close(descriptor)
        unlink(path)
        throw MachineError("cannot write \"\(path)\": \(reason)")
      }
      rest = rest.dropFirst(written)
    }
    guard close(descriptor) == 0 else {
      let reason = lastReason()
      unlink(path)
      throw MachineError("cannot write \"\(path)\": \(reason)")
    }
  }
}
