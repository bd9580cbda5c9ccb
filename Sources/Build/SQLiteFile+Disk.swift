import Glibc
import Tables

extension SQLiteFile {
  /// A database as it lies on disk: its own header tells whether it is in WAL mode, its neighbours
  /// whether there is a log.
  init(onDisk path: String) throws(FileError) {
    let (descriptor, _) = try FileSystem.openFile(path, limit: .max)
    defer { close(descriptor) }
    var header = [UInt8](repeating: 0, count: 20)
    let count = header.withUnsafeMutableBytes { pread(descriptor, $0.baseAddress, 20, 0) }
    // The file format's section 1.3: the read version is 2 where there may be a log.
    let isLogged = count == 20 && header[19] == 2
    self.init(path: path, journal: isLogged ? SQLiteFile.log(of: path) : .rollback)
  }

  private static func log(of path: String) -> Journal {
    var status = stat()
    guard stat(path + "-wal", &status) == 0, status.st_size > 0 else { return .emptyLog }
    return stat(path + "-shm", &status) == 0 ? .log : .logWithoutIndex
  }
}
