import Foundation

/// The project's own folder, found from this file, and what lies beside it.
package enum ProjectFiles {
  package static let root: String = {
    let file = URL(fileURLWithPath: #filePath)
    return file.deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .path
  }()

  /// The text of a file of the project; nil where there is none.
  package static func read(_ path: String) -> String? {
    FileManager.default.contents(atPath: "\(root)/\(path)").map {
      String(decoding: $0, as: UTF8.self)
    }
  }

  /// The files below a folder of the project, relative to it, in order.
  package static func list(_ folder: String) -> [String] {
    let names = FileManager.default.enumerator(atPath: "\(root)/\(folder)")?.allObjects ?? []
    return names.compactMap { $0 as? String }.filter {
      var isFolder: ObjCBool = false
      let path = "\(root)/\(folder)/\($0)"
      return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
        && !isFolder.boolValue
    }.sorted()
  }

  /// A file or folder of ../shared, whose data is never copied into the project.
  package static func shared(_ path: String) -> String { "\(root)/../shared/\(path)" }

  package static func isShared(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: shared(path))
  }
}
