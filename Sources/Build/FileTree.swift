import Base

/// The files below one folder, as they lie on disk, in byte order of their paths.
///
/// Names that begin with a dot are left out. Symbolic links are followed where they stay inside
/// the folder; one that leaves it is `path-escapes` and is not read.
struct FileTree {
  /// Paths relative to the root, with `/` between names.
  var files: [String] = []
  /// Folders that hold something, relative to the root; the root itself is the empty path.
  var folders: [String] = []
  var diagnostics: [Diagnostic] = []

  private let root: String
  private let realRoot: String
  private let prefix: String

  /// - Parameters:
  ///   - root: the folder on disk.
  ///   - prefix: what messages call it: `content`.
  init(root: String, prefix: String) throws(MachineError) {
    self.root = root
    self.prefix = prefix
    self.realRoot = FileSystem.realPath(root) ?? root
    try walk("", ancestors: [realRoot])
    files.sort { $0.precedes($1) }
  }

  private mutating func walk(_ folder: String, ancestors: [String]) throws(MachineError) {
    guard ancestors.count <= 64 else {
      diagnostics.append(.foldersTooDeep(SitePath.join(prefix, folder)))
      return
    }
    folders.append(folder)
    for entry in try FileSystem.list(folder.isEmpty ? root : root + "/" + folder)
    where entry.name.utf8.first != UInt8(ascii: ".") {
      let path = SitePath.join(folder, entry.name)
      switch entry.kind {
      case .file: files.append(path)
      case .folder: try walk(path, ancestors: ancestors + [root + "/" + path])
      case .link: try follow(path, ancestors: ancestors)
      case .other, .missing: diagnostics.append(.noPlainFile(SitePath.join(prefix, path)))
      }
    }
  }

  private mutating func follow(_ path: String, ancestors: [String]) throws(MachineError) {
    guard let target = FileSystem.realPath(root + "/" + path) else {
      diagnostics.append(.linkLeadsNowhere(SitePath.join(prefix, path)))
      return
    }
    guard target == realRoot || target.hasPrefix(realRoot + "/") else {
      diagnostics.append(.linkLeaves(SitePath.join(prefix, path), root: prefix))
      return
    }
    guard FileSystem.isFolder(target) else {
      files.append(path)
      return
    }
    let open = ancestors.compactMap(FileSystem.realPath)
    guard !open.contains(where: { $0 == target || $0.hasPrefix(target + "/") }) else {
      diagnostics.append(.linkCycles(SitePath.join(prefix, path)))
      return
    }
    try walk(path, ancestors: ancestors + [target])
  }
}

extension Diagnostic {
  fileprivate static func linkLeaves(_ path: String, root: String) -> Diagnostic {
    Diagnostic(
      .pathEscapes, "a symbolic link must stay inside \(root)/", at: Place(file: path),
      help: "copy what it points to into \(root)/")
  }

  fileprivate static func linkLeadsNowhere(_ path: String) -> Diagnostic {
    Diagnostic(
      .fileInvalid, "the symbolic link leads nowhere", at: Place(file: path),
      help: "point it to a file, or remove it")
  }

  fileprivate static func linkCycles(_ path: String) -> Diagnostic {
    Diagnostic(
      .pathEscapes, "a symbolic link must not lead back to a folder that holds it",
      at: Place(file: path), help: "remove the link")
  }

  fileprivate static func noPlainFile(_ path: String) -> Diagnostic {
    Diagnostic(
      .fileInvalid, "only plain files and folders can be read", at: Place(file: path),
      help: "move the pipe, socket or device elsewhere")
  }

  fileprivate static func foldersTooDeep(_ path: String) -> Diagnostic {
    Diagnostic(
      .limitExceeded, "folders nest at most 64 deep", at: Place(file: path),
      help: "bring the folder closer to the top")
  }
}
