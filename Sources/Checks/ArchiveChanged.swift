package import Base
import Evidence

/// An archived text must be the one that its source names, and the one that was verified.
package enum ArchiveChanged: Check {
  package static func findings(on site: GatheredSite) -> [Diagnostic] {
    let review = site.claims
    let lines = Dictionary(grouping: review.items.compactMap(\.line), by: \.source)
    return review.sources.compactMap { source in
      guard let archive = source.archive else { return nil }
      return finding(archive, of: source, review.archive?.entries[source.id], on: site)
        ?? lines[source.id]?.first { $0.archive != archive.sha256.lowercased() }.map {
          .verifiedAgainstAnother($0, at: place(of: archive.sha256, source, site), on: site)
        }
    }
  }

  private static func finding(
    _ archive: Source.Archive, of source: Source, _ entry: Archive.Entry?, on site: GatheredSite
  ) -> Diagnostic? {
    switch entry {
    case nil: return nil
    case .unusable(let reason)?:
      return .unusable(archive.file, reason, at: place(of: archive.file, source, site))
    case .text(let text)?:
      let hash = text.hash.hexadecimal
      // A hash that is none is a finding about the record itself.
      guard archive.sha256.utf8.count == 64, hash != archive.sha256.lowercased() else {
        return nil
      }
      return .changed(archive.file, hash, at: place(of: archive.sha256, source, site))
    }
  }

  /// Where the record gives a value; the record's start where it cannot be found.
  private static func place(
    of value: String, _ source: Source, _ site: GatheredSite
  ) -> Place {
    guard let file = site.read(source.place.file), !value.isEmpty else { return source.place }
    let start = min(source.place.byteOffset, file.bytes.count)
    let record = file.bytes[start...]
    let key = record.firstRange(of: Array("archive".utf8))?.upperBound ?? start
    guard
      let found = file.bytes[key...].firstRange(of: Array(value.utf8))
        ?? record.firstRange(of: Array(value.utf8))
    else { return source.place }
    return file.place(found)
  }
}

extension Diagnostic {
  fileprivate static func unusable(_ file: String, _ reason: String, at place: Place) -> Diagnostic
  {
    Diagnostic(
      .archiveChanged, "an archived text must be in the archive: \"\(file)\" \(reason)", at: place,
      help: "restore the file, or correct its name")
  }

  fileprivate static func changed(_ file: String, _ hash: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .archiveChanged,
      "an archived text must be the one that its source names; the SHA-256 of \"\(file)\" is "
        + hash,
      at: place, help: "restore the text, or archive what has changed under a new record")
  }

  fileprivate static func verifiedAgainstAnother(
    _ line: LockLine, at place: Place, on site: GatheredSite
  ) -> Diagnostic {
    Diagnostic(
      .archiveChanged,
      "an archived text must be the one that was verified; the lock names another of "
        + "\"\(line.source)\"",
      at: place,
      help: "restore the hash, or verify again with `\(EvidenceLock.command)`",
      related: [Related(site.place(of: line), "verified against another text")])
  }
}
