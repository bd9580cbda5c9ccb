import Base
import Evidence
import SiteModel

/// The files beside a site's records that tell whether its evidence holds.
struct EvidenceFiles: Sendable {
  /// Nil where the site has no lock.
  var lock: EvidenceLock?
  var lockFile: InputFile?
  /// Nil where no archived text is at hand: then the lock alone speaks.
  var archive: Archive?
}

/// Reads content/evidence.lock, and the archived texts that sources name.
func readEvidence(
  in tree: FileTree, _ sources: [Source], _ configuration: SiteConfiguration,
  _ reader: SiteReader, _ request: BuildRequest
) throws(MachineError) -> (EvidenceFiles, [Diagnostic]) {
  var files = EvidenceFiles()
  var diagnostics: [Diagnostic] = []
  if tree.files.contains(EvidenceLock.name) {
    let path = "content/" + EvidenceLock.name
    switch reader.text(path, limit: configuration.limits.data) {
    case .success(let file):
      let (lock, faults) = EvidenceLock.read(file)
      (files.lock, files.lockFile) = (lock, file)
      diagnostics += faults
    case .failure(let fault): diagnostics.append(fault.diagnostic)
    }
  }
  if let folder = try archiveFolder(configuration, request) {
    files.archive = readArchive(of: sources, in: folder)
  }
  return (files, diagnostics)
}

/// The folder that --archive names must be there. The one that site.yaml names need not: texts
/// that may not be published are not in every copy of a site.
private func archiveFolder(
  _ configuration: SiteConfiguration, _ request: BuildRequest
) throws(MachineError) -> String? {
  if let folder = request.archive {
    guard FileSystem.isFolder(folder) else {
      throw MachineError(
        "there is no folder \"\(folder)\"; name the folder of archived texts with --archive")
    }
    return folder
  }
  guard let path = configuration.archive else { return nil }
  let folder = path.hasPrefix("/") ? path : SitePath.join(request.site, path)
  return FileSystem.isFolder(folder) ? folder : nil
}

/// Archived texts are held in memory several times over, so they may not be as large as data.
private let archivedTextLimit = 64 << 20

private func readArchive(of sources: [Source], in folder: String) -> Archive {
  var entries: [String: Archive.Entry] = [:]
  for source in sources {
    guard let archive = source.archive, entries[source.id] == nil else { continue }
    entries[source.id] = readText(archive, in: folder)
  }
  return Archive(entries)
}

/// Reads one file of the archive; neither its name nor a symbolic link may lead out of it.
private func readText(_ archive: Source.Archive, in folder: String) -> Archive.Entry {
  guard !archive.file.hasPrefix("/"), let path = SitePath.resolve(archive.file, from: "/"),
    !path.isEmpty
  else { return .unusable("leads out of it") }
  let full = SitePath.join(folder, path)
  guard let real = FileSystem.realPath(full), let root = FileSystem.realPath(folder) else {
    return .unusable("is not there")
  }
  guard real.hasPrefix(root == "/" ? root : root + "/") else { return .unusable("leads out of it") }
  do throws(FileError) {
    let bytes = try FileSystem.read(real, limit: archivedTextLimit)
    let kind = archive.kind.flatMap(ArchivedText.Kind.init) ?? .text
    return .text(ArchivedText(bytes, kind: kind))
  } catch {
    return .unusable(
      error.size.map { "holds \($0) bytes; \(archivedTextLimit) are the most" }
        ?? "cannot be read: \(error.reason)")
  }
}
