package import Base
import Checks
import Rendering
import SiteModel

/// Builds or checks a site: survey, compile, gather, commit.
///
/// The author's mistakes are in the report; what the machine refuses is thrown. The old site
/// stands unless every finding allows the new one.
package func buildSite(_ request: BuildRequest) throws(MachineError) -> BuildReport {
  try checkPlaces(of: request)
  let survey = try survey(request)
  let outputs = OutputIndex.outputs(of: survey.site)
  let staging = try openStaging(for: outputs.map(\.path) + SearchParts.paths(of: survey), request)
  let parts = SearchParts(of: survey, into: staging)
  var compiled = compile(outputs, of: survey, into: staging, request, collecting: parts).compiled
  compiled += SearchParts.intruders(in: compiled)
  compiled += parts?.finish() ?? []
  compiled += try copyAssets(of: survey, compiled, into: staging, request)
  let findings = gather(survey, outputs, compiled, asOf: request.asOf)

  var report = BuildReport(
    findings: findings, pages: survey.site.catalogue.pages.count,
    files: compiled.count { $0.path != nil } + 1, notes: notes(on: survey, compiled),
    isCommitted: false)
  if let staging {
    let isClean = report.errors == 0 && !(request.isStrict && report.warnings > 0)
    guard isClean else {
      try staging.discard()
      return report
    }
    report.isCommitted = true
    let isListed = Manifest.isWhole(
      in: request.output, listing: compiled.count { $0.path != nil })
    if isListed, try staging.equalsOldSite() {
      try staging.discard()
    } else {
      staging.writeManifest(of: compiled, over: try Manifest.trustedHashes(in: request.output))
      try staging.commit(jobs: request.jobs)
    }
  }
  return report
}

/// The folders must be there and apart: a site inside its own content would feed on itself.
private func checkPlaces(of request: BuildRequest) throws(MachineError) {
  try checkContent(of: request)
  guard request.mode == .build else { return }
  let output = absolutePath(request.output)
  guard !["", ".", ".."].contains(SitePath.name(of: withoutSlashes(request.output))) else {
    throw MachineError(
      "the output must be a folder with a name, which is replaced as a whole: "
        + "\"\(request.output)\" has none; name another with --output")
  }
  for name in ["content", "templates"] {
    let root = absolutePath(SitePath.join(request.site, name))
    guard output != root, !output.hasPrefix(root + "/") else {
      throw MachineError(
        "the output folder \"\(request.output)\" must not lie inside \(name)/; "
          + "name another with --output")
    }
    guard !root.hasPrefix(output + "/") else {
      throw MachineError(
        "the output folder \"\(request.output)\" must not hold \(name)/; "
          + "name another with --output")
    }
  }
}

/// A site is a folder with content/ in it.
func checkContent(of request: BuildRequest) throws(MachineError) {
  let content = SitePath.join(request.site, "content")
  guard FileSystem.isFolder(content) else {
    throw MachineError(
      "there is no folder \"\(content)\"; a site is a folder with content/ in it, "
        + "name it with --site")
  }
}

private func openStaging(
  for paths: [String], _ request: BuildRequest
) throws(MachineError) -> Staging? {
  guard request.mode == .build else { return nil }
  return try Staging(target: request.output, folders: folders(of: paths))
}

/// Every folder on the way to the files, parents before children.
func folders(of paths: [String]) -> [String] {
  var all: Set<String> = []
  for path in paths {
    var folder = SitePath.folder(of: path)
    while !folder.isEmpty, all.insert(folder).inserted { folder = SitePath.folder(of: folder) }
  }
  return all.sorted { $0.precedes($1) }
}
