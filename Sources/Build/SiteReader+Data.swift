import Base
import Evidence
import SiteModel
import Tables
import Templates

/// Reading the rows of data files; a delimited one is read piece by piece.
extension SiteReader {
  /// Hands the rows of a data file of content/ over; what is wrong with the file comes back with
  /// the findings of `read`.
  ///
  /// - Parameters:
  ///   - dialect: of a Data Package's resource.
  ///   - names: the columns of a delimited file without a header.
  func readRows(
    _ path: String, _ limits: SiteConfiguration.Limits, dialect: DataPackage.Dialect? = nil,
    names: [String]? = nil, read: (inout any DataRows) -> [Diagnostic]
  ) -> [Diagnostic] {
    let file = "content/" + path
    guard isReadInPieces(path) || dialect?.delimiter != nil else {
      switch text(file, limit: limits.data) {
      case .success(let whole): return rows(.whole(whole), dialect, names, read)
      case .failure(let fault): return [fault.diagnostic]
      }
    }
    do throws(FileError) {
      let pieces = try PiecewiseFile(SitePath.join(site, file), limit: limits.data)
      let findings = rows(.pieces(path: file, pieces.next), dialect, names, read)
      if let reason = pieces.failure { throw FileError(reason: reason) }
      return findings
    } catch {
      return [.unreadable(file, error, limit: limits.data)]
    }
  }

  private func rows(
    _ input: DataInput, _ dialect: DataPackage.Dialect?, _ names: [String]?,
    _ read: (inout any DataRows) -> [Diagnostic]
  ) -> [Diagnostic] {
    guard var rows = dataRows(of: input, separatedBy: dialect?.delimiter, names: names) else {
      return []
    }
    return read(&rows)
  }

  /// The observations that statistics keep in files beside them.
  func readObservations(
    into records: inout Records, _ packages: DataPackages, _ limits: SiteConfiguration.Limits
  ) -> [Diagnostic] {
    records.statistics.indices.flatMap { index -> [Diagnostic] in
      guard let data = records.statistics[index].data else { return [] }
      guard FileSystem.kind(of: SitePath.join(site, "content/" + data.path)) != .missing else {
        return [missing(data)]
      }
      return readObservations(of: &records.statistics[index], data, packages, limits)
    }
  }

  /// Where the record names the file, not where the file would be.
  private func missing(_ data: Statistic.DataFile) -> Diagnostic {
    let folder = SitePath.folder(of: data.path)
    let entries = try? FileSystem.list(SitePath.join(site, SitePath.join("content", folder)))
    let near = suggestion(for: SitePath.name(of: data.path), among: (entries ?? []).map(\.name))
    return Diagnostic(
      .assetMissing, "a statistic's data must be a file of content/; there is no \"\(data.path)\"",
      at: data.place, help: near.isEmpty ? "write the path from the record's file" : near)
  }

  private func readObservations(
    of statistic: inout Statistic, _ data: Statistic.DataFile, _ packages: DataPackages,
    _ limits: SiteConfiguration.Limits
  ) -> [Diagnostic] {
    switch data.part {
    case .whole:
      var read = statistic
      let findings = readRows(data.path, limits) {
        read.readObservations(from: &$0, limit: limits.dataRows)
      }
      statistic = read
      return findings
    case .query(let query, let place):
      do throws(FileError) {
        let file = try SQLiteFile(onDisk: SitePath.join(site, "content/" + data.path))
        var rows: any DataRows = QueryRows(
          query, on: file, named: "content/" + data.path, at: place, limit: limits.dataRows)
        return statistic.readObservations(from: &rows, limit: limits.dataRows)
      } catch {
        return [.unreadable("content/" + data.path, error, limit: limits.data)]
      }
    case .resource(let name, let place):
      switch packages.table(name, of: data, at: place) {
      case .success(let table?):
        return statistic.readObservations(from: table, limit: limits.dataRows)
      case .success(nil): return []
      case .failure(let fault): return [fault.diagnostic]
      }
    }
  }
}
