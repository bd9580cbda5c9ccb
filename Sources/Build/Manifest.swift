import Base
import Tables

/// The list of every file of a site with its SHA-256, and the mark by which we know our folder.
enum Manifest {
  static let name = "manifest.json"
  private static let mark = "\"generator\": \"Briefwright\""

  /// Whether a folder holds a manifest that this program wrote.
  static func marks(_ folder: String) -> Bool {
    guard let bytes = try? FileSystem.read(folder + "/" + name) else { return false }
    let head = String(decoding: bytes.prefix(200), as: UTF8.self)
    return head.contains(mark)
  }

  /// What the manifest of a folder says about its files: their hashes in hexadecimal by path.
  static func hashes(in folder: String) -> [String: String] {
    guard let bytes = try? FileSystem.read(folder + "/" + name) else { return [:] }
    return hashes(in: bytes)
  }

  private static func hashes(in bytes: [UInt8]) -> [String: String] {
    let node = JSONFormat.read(InputFile(path: name, bytes: bytes)).node
    var hashes: [String: String] = [:]
    for entry in node?["files"]?.map ?? [] { hashes[entry.key] = entry.value.scalar?.text }
    return hashes
  }

  /// The manifest's bytes; `files` may come in any order.
  static func bytes(of files: [(path: String, hash: String)]) -> [UInt8] {
    var json = JSONWriter(
      layout: .indented, into: HTMLBuffer(capacity: files.count * 120 + 200))
    json.object { json in
      json.member("generator", "Briefwright")
      json.member("digest", String(repeating: "0", count: 64))
      json.key("files")
      json.object { json in
        for file in files.sorted(by: { $0.path.precedes($1.path) }) {
          json.member(file.path, file.hash)
        }
      }
    }
    json.endLine()
    return sealed(json.bytes)
  }
}

// MARK: - The digest

/// The digest tells a manifest that is whole from what a full disk, a merge or an editor leaves of
/// one, whose hashes nobody may trust. It is that of all lines behind its own, so that a large site
/// need not be read entry by entry for it.
extension Manifest {
  private static let opening = Array("{\n  \(mark),\n  \"digest\": \"".utf8)
  private static let digits = opening.count..<opening.count + 64

  private static func digest(of bytes: [UInt8]) -> [UInt8] {
    let rest = bytes.dropFirst(digits.upperBound + 3)
    return Array(rest.withUnsafeBytes { ContentHash(of: $0) }.hexadecimal.utf8)
  }

  private static func sealed(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    bytes.replaceSubrange(digits, with: digest(of: bytes))
    return bytes
  }

  private static func isWhole(_ bytes: [UInt8]) -> Bool {
    bytes.count > digits.upperBound && bytes.starts(with: opening)
      && bytes[digits].elementsEqual(digest(of: bytes))
      && bytes[digits.upperBound...].starts(with: "\",\n".utf8)
  }

  /// Whether a folder's manifest is whole, and lists so many files: each has a line, and three more
  /// stand behind the digest.
  static func isWhole(in folder: String, listing count: Int) -> Bool {
    guard let bytes = try? FileSystem.read(folder + "/" + name), isWhole(bytes) else {
      return false
    }
    return bytes.dropFirst(digits.upperBound + 3).count { $0 == 0x0A } == count + 3
  }

  /// The hashes of a folder's files, for a build that takes some of them over: none where the
  /// manifest is not whole, or is another site's.
  static func trustedHashes(in folder: String) throws(MachineError) -> [String: String] {
    guard let bytes = try? FileSystem.read(folder + "/" + name), isWhole(bytes) else { return [:] }
    let hashes = hashes(in: bytes)
    let files = Set(try FileSystem.files(below: folder)).subtracting([name])
    return files == Set(hashes.keys) ? hashes : [:]
  }
}

extension Staging {
  /// Writes the manifest of what was compiled, as the last file: anew even where its bytes are the
  /// old one's, since files that are younger than it would be written again by each build.
  ///
  /// - Parameter old: the old site's hashes, which hold for the files that have not changed.
  func writeManifest(of compiled: [Compiled], over old: [String: String]) {
    let files = compiled.compactMap { file in
      file.path.map { path in
        (path: path, hash: file.hash?.hexadecimal ?? old[path] ?? hashOfOld(path))
      }
    }
    Manifest.bytes(of: files).withUnsafeBytes { writeNew($0, to: Manifest.name) }
  }
}
