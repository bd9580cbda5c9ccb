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
    let node = JSONFormat.read(InputFile(path: name, bytes: bytes)).node
    var hashes: [String: String] = [:]
    for entry in node?["files"]?.map ?? [] { hashes[entry.key] = entry.value.scalar?.text }
    return hashes
  }

  /// The manifest's bytes; `files` may come in any order.
  static func bytes(of files: [(path: String, hash: String)]) -> [UInt8] {
    var json = JSONWriter(
      layout: .indented, into: HTMLBuffer(capacity: files.count * 120 + 100))
    json.object { json in
      json.member("generator", "Briefwright")
      json.key("files")
      json.object { json in
        for file in files.sorted(by: { $0.path.precedes($1.path) }) {
          json.member(file.path, file.hash)
        }
      }
    }
    json.endLine()
    return json.bytes
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
