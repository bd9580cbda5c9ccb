import Base
import Rendering
import SiteModel

/// Copies the files of content/ that pages, templates or site.yaml name.
///
/// One result stands for all of them; its facts hold what went wrong.
func copyAssets(
  of survey: Survey, _ compiled: [Compiled], into staging: Staging?, _ request: BuildRequest
) throws(MachineError) -> [Compiled] {
  let named = Set(compiled.lazy.flatMap(\.facts.assets)).union(survey.namedAssets)
  let written = WrittenPaths(compiled.compactMap(\.path) + [Manifest.name])
  let assets = named.sorted { $0.precedes($1) }
  if let staging {
    try staging.makeFolders(folders(of: assets.filter { !written.collide(with: $0) }))
  }
  let limit = survey.site.catalogue.configuration.limits.asset
  var scratch: [UInt8] = []
  var copied: [Compiled] = []
  for asset in assets {
    let file = "content/" + asset
    guard !written.collide(with: asset) else {
      copied.append(.finding(.assetCollides(file, asset)))
      continue
    }
    guard OutputIndex.isFitName(asset) else {
      copied.append(.finding(.unfitName(asset, at: Place(file: file))))
      continue
    }
    do throws(FileError) {
      let bytes = try FileSystem.read(SitePath.join(request.site, file), limit: limit)
      let hash = bytes.withUnsafeBytes { staging?.write($0, to: asset, scratch: &scratch) }
      copied.append(Compiled(path: asset, hash: hash ?? nil, facts: PageFacts()))
    } catch {
      copied.append(.finding(.unreadable(file, error, limit: limit)))
    }
  }
  return copied
}

/// The files that the site has without its assets, and the folders that hold them.
private struct WrittenPaths {
  private let files: Set<String>
  private let folders: Set<String>

  init(_ paths: [String]) {
    let paths = paths.map { $0.lowercased() }
    files = Set(paths)
    folders = Set(Build.folders(of: paths))
  }

  /// Whether an asset would stand where a file or folder of the site does, or below such a file.
  func collide(with asset: String) -> Bool {
    let asset = asset.lowercased()
    return files.contains(asset) || folders.contains(asset)
      || Build.folders(of: [asset]).contains(where: files.contains)
  }
}

extension Compiled {
  static func finding(_ diagnostic: Diagnostic) -> Compiled {
    var facts = PageFacts()
    facts.diagnostics = [diagnostic]
    return Compiled(path: nil, hash: nil, facts: facts)
  }
}

extension Diagnostic {
  /// A file that the build needs and cannot read, or may not for its size.
  static func unreadable(_ path: String, _ error: FileError, limit: Int) -> Diagnostic {
    if let size = error.size {
      return Diagnostic(
        .limitExceeded, "a file may hold \(limit) bytes at most; this one holds \(size)",
        at: Place(file: path), help: "split the file, or raise the limit in site.yaml")
    }
    return Diagnostic(
      .fileInvalid, "a file of the site must be readable: \(error.reason)",
      at: Place(file: path), help: "mend the file or its permissions, or move it out")
  }

  /// A file of the author's where the program writes one of its own.
  static func assetCollides(_ file: String, _ path: String) -> Diagnostic {
    Diagnostic(
      .outputCollision, "one file of the site may have one writer only: \"\(path)\"",
      at: Place(file: file),
      help: "rename the file: the program writes a page, a list or its manifest there")
  }
}
