package import Base

/// What has become of files that the program wrote.
package enum Verification: Sendable {
  /// A site's folder against its manifest: paths in order.
  case site(SiteDifferences)
  /// A handout against the edition that it carries.
  case handout(HandoutSeal.Verdict)
}

/// How a folder differs from the manifest in it.
package struct SiteDifferences: Sendable, Equatable {
  package var missing: [String] = []
  package var changed: [String] = []
  /// Files that the manifest does not list.
  package var extra: [String] = []
  /// How many files the manifest lists.
  package var listed = 0

  package var isEmpty: Bool { missing.isEmpty && changed.isEmpty && extra.isEmpty }
}

/// Holds a site's folder against its manifest, or a handout's file against its own edition.
package func verify(_ path: String) throws(MachineError) -> Verification {
  switch FileSystem.isFolder(path) {
  case true: return .site(try differences(in: path))
  case false:
    do throws(FileError) {
      return .handout(HandoutSeal.verify(try FileSystem.read(path)))
    } catch {
      throw MachineError("cannot read \"\(path)\": \(error.reason)")
    }
  }
}

private func differences(in folder: String) throws(MachineError) -> SiteDifferences {
  guard Manifest.marks(folder) else {
    throw MachineError(
      "the folder \"\(folder)\" has no \(Manifest.name) of this program; name a site's folder")
  }
  let hashes = Manifest.hashes(in: folder)
  let files = Set(try FileSystem.files(below: folder)).subtracting([Manifest.name])
  var found = SiteDifferences(listed: hashes.count)
  for path in Set(hashes.keys).union(files).sorted(by: { $0.precedes($1) }) {
    guard let hash = hashes[path] else {
      found.extra.append(path)
      continue
    }
    guard files.contains(path) else {
      found.missing.append(path)
      continue
    }
    if !holds(SitePath.join(folder, path), hash) { found.changed.append(path) }
  }
  return found
}

/// Whether a file is what the manifest says; one that cannot be read is not.
private func holds(_ path: String, _ hash: String) -> Bool {
  (try? FileSystem.read(path)).map { ContentHash(of: $0).hexadecimal == hash } ?? false
}
