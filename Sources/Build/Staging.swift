import Base
import CExchange
import Glibc
import Synchronization

/// The new site while it is being written: a hidden folder beside the old one.
///
/// A file that equals the old site's is hard-linked at the end, so that it keeps its inode and
/// time; where every file does, the old site is the new one and nothing moves. The old site stays
/// untouched until `commit` puts the new one in its place as a whole.
final class Staging: Sendable {
  private let target: String
  private let path: String
  private let parked: String
  private let lock: Int32
  private let newSite: Int32
  /// The old site's folder; -1 where there is none.
  private let oldSite: Int32
  /// When the old manifest was written, in nanoseconds. A file that is younger was changed by
  /// somebody else, and is written anew.
  private let oldTime: Int
  private let failure = Mutex<MachineError?>(nil)
  /// Files that equal the old site's.
  private let unchanged = Mutex<[String]>([])
  private let written = Atomic<Int>(0)

  /// Takes the output folder: refuses one that is not ours, and recovers from a broken run.
  ///
  /// - Parameter folders: every folder that the new site will hold, parents before children.
  init(target: String, folders: [String]) throws(MachineError) {
    let target = withoutSlashes(target)
    let parent = SitePath.folder(of: target)
    let name = SitePath.name(of: target)
    self.target = target
    self.path = SitePath.join(parent, ".\(name).staging")
    self.parked = SitePath.join(parent, ".\(name).old")
    try FileSystem.makeFolders(parent)
    self.lock = try Self.lock(parent)
    do throws(MachineError) {
      try Self.recover(target: target, parked: parked, staging: path)
      try Self.checkOwnership(of: target)
      try FileSystem.makeFolder(path)
      for folder in folders { try FileSystem.makeFolder(path + "/" + folder) }
    } catch {
      close(lock)
      throw error
    }
    self.newSite = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    self.oldSite = open(target, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    var status = stat()
    self.oldTime =
      fstatat(oldSite, Manifest.name, &status, 0) == 0 ? status.modificationTime : .min
  }

  deinit {
    close(newSite)
    if oldSite >= 0 { close(oldSite) }
    close(lock)
  }

  /// Puts a file into the new site. The first failure is kept, and thrown by `commit`.
  ///
  /// - Parameter scratch: the worker's buffer for reading the old file.
  /// - Returns: the hash of what was written; nil where the old site has the same file.
  func write(
    _ bytes: UnsafeRawBufferPointer, to path: String, scratch: inout [UInt8]
  ) -> ContentHash? {
    if oldSite >= 0, equalsOld(bytes, path, &scratch) {
      unchanged.withLock { $0.append(path) }
      return nil
    }
    writeNew(bytes, to: path)
    return ContentHash(of: bytes)
  }

  /// Whether the old site is the new one, file by file but the manifest; where that one holds too,
  /// there is nothing to commit.
  func equalsOldSite() throws(MachineError) -> Bool {
    guard oldSite >= 0, written.load(ordering: .relaxed) == 0 else { return false }
    // The manifest is the one file that has not come by `write` yet.
    return try FileSystem.countFiles(below: target) == unchanged.withLock { $0.count } + 1
  }

  /// Writes a file anew, whatever the old site has in its place.
  func writeNew(_ bytes: UnsafeRawBufferPointer, to path: String) {
    written.add(1, ordering: .relaxed)
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC
    var descriptor = openat(newSite, path, flags, mode_t(0o666))
    if descriptor < 0, errno == ENOENT, makeFolder(of: path) {
      descriptor = openat(newSite, path, flags, mode_t(0o666))
    }
    guard descriptor >= 0 else { return keep(path) }
    let isWritten = Self.writeAll(bytes, to: descriptor)
    if !isWritten { keep(path) }
    if close(descriptor) != 0, isWritten { keep(path) }
  }

  /// The folder of a file that nobody has planned, as figures ask for some.
  private func makeFolder(of path: String) -> Bool {
    (try? FileSystem.makeFolders(SitePath.join(self.path, SitePath.folder(of: path)))) != nil
  }

  /// Makes further folders of the new site, parents before children.
  func makeFolders(_ folders: [String]) throws(MachineError) {
    for folder in folders { try FileSystem.makeFolder(path + "/" + folder) }
  }

  /// Puts the new site in the old one's place in one step.
  ///
  /// - Parameter jobs: how many threads may link files.
  func commit(jobs: Int) throws(MachineError) {
    let unchanged = unchanged.withLock { $0 }
    if let failure = failure.withLock({ $0 }) { throw failure }
    _ = orderedMap(count: unchanged.count, jobs: jobs, state: {}) { [self] _, index in
      carryOver(unchanged[index])
    }
    if let failure = failure.withLock({ $0 }) { throw failure }
    guard FileSystem.kind(of: target) != .missing else {
      guard rename(path, target) == 0 else { throw refused() }
      return
    }
    // What cannot be removed of the old site stays hidden; the next build says so.
    if exchange_paths(path, target) == 0 {
      try? FileSystem.removeTree(path)
      return
    }
    guard errno != EBUSY else { throw refused() }
    guard rename(target, parked) == 0 else { throw refused() }
    guard rename(path, target) == 0 else {
      let error = refused()
      _ = rename(parked, target)
      throw error
    }
    try? FileSystem.removeTree(parked)
  }

  /// Drops the new site; the old one stands.
  func discard() throws(MachineError) {
    try FileSystem.removeTree(path)
  }

  /// The hash of a file that the old site has and its manifest does not list.
  func hashOfOld(_ path: String) -> String {
    ContentHash(of: (try? FileSystem.read(target + "/" + path)) ?? []).hexadecimal
  }

  /// Links a file of the old site into the new one; copies it where links fail.
  private func carryOver(_ path: String) {
    if linkat(oldSite, path, newSite, path, 0) == 0 { return }
    do throws(FileError) {
      let bytes = try FileSystem.read(target + "/" + path)
      bytes.withUnsafeBytes { writeNew($0, to: path) }
    } catch {
      keep(path)
    }
  }

  private func equalsOld(
    _ bytes: UnsafeRawBufferPointer, _ path: String, _ scratch: inout [UInt8]
  ) -> Bool {
    let descriptor = openat(oldSite, path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_size == bytes.count,
      status.modificationTime <= oldTime
    else { return false }
    if scratch.isEmpty { scratch = [UInt8](repeating: 0, count: 1 << 17) }
    return scratch.withUnsafeMutableBytes { Self.holds(bytes, descriptor, $0) }
  }

  /// Whether an open file goes on with the bytes; large files are read piece by piece.
  private static func holds(
    _ bytes: UnsafeRawBufferPointer, _ descriptor: Int32, _ piece: UnsafeMutableRawBufferPointer
  ) -> Bool {
    guard let start = bytes.baseAddress, let read = piece.baseAddress else { return true }
    var done = 0
    while done < bytes.count {
      let count = Glibc.read(descriptor, read, min(piece.count, bytes.count - done))
      guard count > 0, memcmp(start + done, read, count) == 0 else { return false }
      done += count
    }
    return true
  }

  private func keep(_ path: String) {
    let reason = FileSystem.lastReason()
    failure.withLock { first in
      first = first ?? MachineError("cannot write \"\(target)/\(path)\": \(reason)")
    }
  }

  private func refused() -> MachineError {
    let reason = FileSystem.lastReason()
    let mend = errno == EBUSY ? "; it is a mount point: mount the folder above it instead" : ""
    return MachineError("cannot replace \"\(target)\": \(reason)\(mend)")
  }

  private static func writeAll(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) -> Bool {
    var done = 0
    while done < bytes.count {
      let rest = bytes.count - done
      let written = Glibc.write(descriptor, bytes.baseAddress?.advanced(by: done), rest)
      if written < 0, errno == EINTR { continue }
      if written <= 0 { return false }
      done += written
    }
    return true
  }
}

extension stat {
  /// Nanoseconds since 1970.
  fileprivate var modificationTime: Int { st_mtim.tv_sec * 1_000_000_000 + st_mtim.tv_nsec }
}
