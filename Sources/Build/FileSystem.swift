import Base
import Glibc

/// The few system calls that the program needs; every failure is a `MachineError` with its path.
///
/// Only this module touches files. Foundation is left out: its writes call `fsync` for each file,
/// which doubled the time of a whole build.
enum FileSystem {
  enum Kind: Sendable { case file, folder, link, other, missing }

  /// What stands at a path; symbolic links are not followed.
  static func kind(of path: String) -> Kind {
    var status = stat()
    guard lstat(path, &status) == 0 else { return .missing }
    return kind(mode: status.st_mode)
  }

  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && kind(mode: status.st_mode) == .folder
  }

  /// How many bytes a file holds; nil where there is none.
  static func size(of path: String) -> Int? {
    var status = stat()
    return stat(path, &status) == 0 ? Int(status.st_size) : nil
  }

  static func kind(mode: mode_t) -> Kind {
    switch mode & S_IFMT {
    case S_IFREG: .file
    case S_IFDIR: .folder
    case S_IFLNK: .link
    default: .other
    }
  }

  /// The whole file, or an error that names the reason.
  ///
  /// - Parameter limit: the most bytes that the caller can use; a larger file is not read.
  static func read(_ path: String, limit: Int = .max) throws(FileError) -> [UInt8] {
    let (descriptor, size) = try openFile(path, limit: limit)
    defer { close(descriptor) }
    return try read(descriptor, expecting: size)
  }

  /// A plain file, opened for reading; the caller closes it.
  static func openFile(
    _ path: String, limit: Int
  ) throws(FileError) -> (descriptor: Int32, size: Int) {
    // A pipe that a symbolic link leads to must not be waited for.
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw FileError(reason: lastReason()) }
    var status = stat()
    var fault = fstat(descriptor, &status) == 0 ? nil : FileError(reason: lastReason())
    if fault == nil, kind(mode: status.st_mode) != .file {
      fault = FileError(reason: "is no plain file")
    }
    let size = Int(status.st_size)
    if fault == nil, size > limit { fault = FileError(reason: "", size: size) }
    guard let fault else { return (descriptor, size) }
    close(descriptor)
    throw fault
  }

  static func read(_ descriptor: Int32, expecting size: Int) throws(FileError) -> [UInt8] {
    var failure = false
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size {
        let read = Glibc.read(descriptor, buffer.baseAddress?.advanced(by: count), size - count)
        if read < 0, errno == EINTR { continue }
        failure = read < 0
        if read <= 0 { return }
        count += read
      }
    }
    if failure { throw FileError(reason: lastReason()) }
    return bytes
  }

  static func makeFolder(_ path: String) throws(MachineError) {
    guard mkdir(path, 0o777) == 0 || errno == EEXIST && isFolder(path) else {
      throw MachineError("cannot make the folder \"\(path)\": \(lastReason())")
    }
  }

  /// Makes a folder and those above it.
  static func makeFolders(_ path: String) throws(MachineError) {
    guard !path.isEmpty, !isFolder(path) else { return }
    let parent = SitePath.folder(of: path)
    if parent != path { try makeFolders(parent) }
    try makeFolder(path)
  }

  /// The names in a folder with what they are, in byte order; `.` and `..` left out.
  static func list(_ path: String) throws(MachineError) -> [(name: String, kind: Kind)] {
    try entries(of: path).sorted { $0.name.precedes($1.name) }
  }

  private static func entries(
    of path: String
  ) throws(MachineError) -> [(name: String, kind: Kind)] {
    guard let stream = opendir(path) else {
      throw MachineError("cannot read the folder \"\(path)\": \(lastReason())")
    }
    defer { closedir(stream) }
    var entries: [(name: String, kind: Kind)] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { raw in
        String(decoding: raw.prefix { $0 != 0 }, as: UTF8.self)
      }
      guard name != ".", name != ".." else { continue }
      entries.append((name, kind(entry.pointee.d_type, path: path, name: name)))
    }
    return entries
  }

  /// The entry's own word for its kind; file systems that do not say are asked one by one.
  private static func kind(_ type: UInt8, path: String, name: String) -> Kind {
    switch Int(type) {
    case Int(DT_REG): .file
    case Int(DT_DIR): .folder
    case Int(DT_LNK): .link
    case Int(DT_UNKNOWN): kind(of: path + "/" + name)
    default: .other
    }
  }

  /// How many entries other than folders there are in a folder and below it.
  static func countFiles(below path: String) throws(MachineError) -> Int {
    var count = 0
    for entry in try entries(of: path) {
      count += entry.kind == .folder ? try countFiles(below: path + "/" + entry.name) : 1
    }
    return count
  }

  /// The paths of all entries other than folders below a folder, relative to it.
  static func files(below path: String) throws(MachineError) -> [String] {
    var files: [String] = []
    for entry in try list(path) {
      if entry.kind == .folder {
        let inner = try Self.files(below: path + "/" + entry.name)
        files += inner.map { entry.name + "/" + $0 }
      } else {
        files.append(entry.name)
      }
    }
    return files
  }

  /// The absolute path with all symbolic links resolved, or nil where it leads nowhere.
  static func realPath(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// Removes a folder with all that is in it; what is not there is no error.
  static func removeTree(_ path: String) throws(MachineError) {
    switch kind(of: path) {
    case .missing: return
    case .folder:
      for entry in try list(path) {
        let inner = path + "/" + entry.name
        if entry.kind == .folder {
          try removeTree(inner)
        } else if unlink(inner) != 0 {
          throw MachineError("cannot remove \"\(inner)\": \(lastReason())")
        }
      }
      if rmdir(path) != 0 { throw MachineError("cannot remove \"\(path)\": \(lastReason())") }
    default:
      if unlink(path) != 0 { throw MachineError("cannot remove \"\(path)\": \(lastReason())") }
    }
  }

  /// The system's words for the last failed call.
  static func lastReason() -> String {
    String(cString: strerror(errno))
  }
}

/// A path from the root, by names alone and by the links of what is there already.
///
/// What is not there yet keeps its names, so that an output folder to be made can be judged.
func absolutePath(_ path: String) -> String {
  if let real = FileSystem.realPath(path.isEmpty ? "." : path) { return real }
  let folder = SitePath.folder(of: path)
  let parent = path.hasPrefix("/") && folder.isEmpty ? "/" : absolutePath(folder)
  return (parent == "/" ? "" : parent) + "/" + SitePath.name(of: path)
}

/// Why a file could not be read; `size` is set where it is only too large.
struct FileError: Error {
  var reason: String
  var size: Int?
}
