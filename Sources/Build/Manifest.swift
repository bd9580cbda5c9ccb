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
    let entries = read(folder)?.files ?? []
    return Dictionary(entries.map { ($0.path, $0.hash) }, uniquingKeysWith: { $1 })
  }

  /// The same, of a manifest that is whole: none of its entries is lost, changed or added, as a
  /// full disk, a merge or an editor leaves it. Nil of any other, whose hashes nobody may trust.
  static func wholeHashes(in folder: String) -> [String: String]? {
    guard let (files, digest) = read(folder), digest == self.digest(of: files) else { return nil }
    return Dictionary(files.map { ($0.path, $0.hash) }, uniquingKeysWith: { $1 })
  }

  private static func read(
    _ folder: String
  ) -> (files: [(path: String, hash: String)], digest: String?)? {
    guard let bytes = try? FileSystem.read(folder + "/" + name),
      let node = JSONFormat.read(InputFile(path: name, bytes: bytes)).node
    else { return nil }
    let files = (node["files"]?.map ?? []).map { entry in
      (path: entry.key, hash: entry.value.scalar?.text ?? "")
    }
    return (files, node["digest"]?.scalar?.text)
  }

  /// The hash of the list, in lines as `sha256sum` prints them.
  private static func digest(of files: [(path: String, hash: String)]) -> String {
    var lines = HTMLBuffer(capacity: files.count * 120)
    for file in files {
      lines.write(file.hash)
      lines.write("  ")
      lines.write(file.path)
      lines.write("\n")
    }
    return lines.withBytes { ContentHash(of: UnsafeRawBufferPointer($0)) }.hexadecimal
  }

  /// The manifest's bytes; `files` may come in any order.
  static func bytes(of files: [(path: String, hash: String)]) -> [UInt8] {
    let files = files.sorted { $0.path.precedes($1.path) }
    var json = JSONWriter(
      layout: .indented, into: HTMLBuffer(capacity: files.count * 120 + 200))
    json.object { json in
      json.member("generator", "Briefwright")
      json.member("digest", digest(of: files))
      json.key("files")
      json.object { json in
        for file in files { json.member(file.path, file.hash) }
      }
    }
    json.endLine()
    return json.bytes
  }
}

extension Manifest {
  /// The hashes of a folder's files, for a build that takes some of them over: none where the
  /// manifest is not whole, or is another site's.
  static func trustedHashes(in folder: String) throws(MachineError) -> [String: String] {
    guard let hashes = wholeHashes(in: folder) else { return [:] }
    let files = Set(try FileSystem.files(below: folder)).subtracting([name])
    return files == Set(hashes.keys) ? hashes : [:]
  }

  /// Whether hashes by path are those of just the files that were compiled.
  static func lists(_ compiled: [Compiled], in hashes: [String: String]) -> Bool {
    let paths = compiled.lazy.compactMap(\.path)
    return paths.count == hashes.count && paths.allSatisfy { hashes[$0] != nil }
  }
}

extension Staging {
  /// Writes the manifest of what was compiled, as the last file.
  ///
  /// - Parameter old: the old site's hashes, which hold for the files that have not changed.
  func writeManifest(of compiled: [Compiled], over old: [String: String]) {
    let files = compiled.compactMap { file in
      file.path.map { path in
        (path: path, hash: file.hash?.hexadecimal ?? old[path] ?? hashOfOld(path))
      }
    }
    var scratch: [UInt8] = []
    Manifest.bytes(of: files).withUnsafeBytes {
      _ = write($0, to: Manifest.name, scratch: &scratch)
    }
  }
}
