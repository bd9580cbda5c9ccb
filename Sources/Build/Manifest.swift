import Base

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

  /// The manifest's bytes; `files` may come in any order.
  static func bytes(of files: [(path: String, hash: ContentHash)]) -> [UInt8] {
    var json = JSONWriter(layout: .indented, into: HTMLBuffer(capacity: files.count * 120 + 100))
    json.object { json in
      json.member("generator", "Briefwright")
      json.key("files")
      json.object { json in
        for file in files.sorted(by: { $0.path.precedes($1.path) }) {
          json.member(file.path, file.hash.hexadecimal)
        }
      }
    }
    json.endLine()
    return json.bytes
  }
}

extension Staging {
  /// Writes the manifest of what was compiled, as the last file.
  func writeManifest(of compiled: [Compiled]) {
    let files = compiled.compactMap { file in
      file.path.flatMap { path in file.hash.map { (path: path, hash: $0) } }
    }
    var scratch: [UInt8] = []
    Manifest.bytes(of: files).withUnsafeBytes {
      write($0, to: Manifest.name, scratch: &scratch)
    }
  }
}
