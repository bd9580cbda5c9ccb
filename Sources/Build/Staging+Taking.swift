import Base
import Glibc

/// Taking the output folder: one build at a time, after what an earlier one left, and never over what
/// is not ours.
extension Staging {
  /// Holds the parent folder for the time of the build, so that two builds never mix.
  static func lock(_ parent: String) throws(MachineError) -> Int32 {
    let folder = parent.isEmpty ? "." : parent
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw MachineError("cannot open the folder \"\(folder)\": \(FileSystem.lastReason())")
    }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      close(descriptor)
      throw MachineError("another build is writing into \"\(folder)\"; wait until it ends")
    }
    return descriptor
  }

  /// Finishes what a run that was cut short left behind: nobody else can be at work here.
  static func recover(
    target: String, parked: String, staging: String
  ) throws(MachineError) {
    if FileSystem.kind(of: target) == .missing, FileSystem.kind(of: parked) == .folder {
      guard rename(parked, target) == 0 else {
        throw MachineError("cannot restore \"\(target)\": \(FileSystem.lastReason())")
      }
    }
    try FileSystem.removeTree(parked)
    try FileSystem.removeTree(staging)
  }

  /// A folder is ours if it is missing, empty, or holds our manifest.
  static func checkOwnership(of target: String) throws(MachineError) {
    switch FileSystem.kind(of: target) {
    case .missing: return
    case .folder:
      let isEmpty = try FileSystem.list(target).isEmpty
      guard isEmpty || Manifest.marks(target) else {
        throw MachineError(
          "the folder \"\(target)\" was not made by this program, so it is not replaced; "
            + "name another with --output, or empty it")
      }
    default:
      throw MachineError("\"\(target)\" is no folder; name another with --output")
    }
  }
}

/// A folder's path without slashes at its end: its name is wanted, and its neighbours'.
func withoutSlashes(_ path: String) -> String {
  var path = path[...]
  while path.utf8.count > 1, path.utf8.last == UInt8(ascii: "/") { path.removeLast() }
  return String(path)
}
