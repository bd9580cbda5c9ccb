package import Base
import Rendering
import SiteModel

/// Which pages become handouts.
package enum HandoutSelection: Sendable {
  /// One file for each page, by its file relative to the site or to content/.
  case pages([String])
  /// One file for a folder of content/ with all below it.
  case section(String)
  /// One file for the whole site.
  case all
}

/// What became of handouts.
package struct HandoutReport: Sendable {
  /// Of the whole site, sorted by place: a handout rests on all of it.
  package var findings: [Diagnostic]
  /// The files that were written, with their sizes in bytes; none where an error forbids it.
  package var written: [(path: String, bytes: Int)]
}

/// Checks the site and writes pages of it as single files, each of which needs no other.
package func makeHandouts(
  _ selection: HandoutSelection, _ request: BuildRequest
) throws(MachineError) -> HandoutReport {
  try checkContent(of: request)
  let survey = try survey(request)
  let outputs = OutputIndex.outputs(of: survey.site)
  let (pages, site) = compile(outputs, of: survey, into: nil, request)
  var compiled = pages
  compiled += try copyAssets(of: survey, pages, into: nil, request)
  let handouts = try handouts(of: selection, site)
  let worker = Worker { path in survey.read(path) }
  var files: [(path: String, bytes: [UInt8])] = []
  for handout in handouts {
    compiled.append(Compiled(facts: handout.write(site, at: handout.name, with: worker)))
    files.append((SitePath.join(request.output, handout.name), worker.output.bytes))
  }
  let findings = gather(survey, outputs, compiled, asOf: request.asOf)
  let isRefused = findings.contains { $0.level == .error }
  return HandoutReport(findings: findings, written: isRefused ? [] : try write(files))
}

private func write(
  _ files: [(path: String, bytes: [UInt8])]
) throws(MachineError) -> [(path: String, bytes: Int)] {
  var written: [(path: String, bytes: Int)] = []
  for file in files {
    try FileSystem.makeFolders(SitePath.folder(of: file.path))
    try FileSystem.replace(file.path, with: file.bytes)
    written.append((file.path, file.bytes.count))
  }
  return written
}

private func handouts(
  of selection: HandoutSelection, _ site: Site
) throws(MachineError) -> [Handout] {
  switch selection {
  case .pages(let paths):
    var handouts: [Handout] = []
    for path in paths {
      let handout = Handout(of: try page(path, of: site), in: site)
      if handouts.contains(where: { $0.name == handout.name }) {
        throw MachineError("two handouts would be \"\(handout.name)\"; ask for them one by one")
      }
      handouts.append(handout)
    }
    return handouts
  case .section(let name):
    let folder = name.replacingPrefix("content/", with: "")
    let trimmed = folder.hasSuffix("/") ? String(folder.dropLast()) : folder
    guard let section = site.catalogue.section(of: trimmed) else {
      let near = suggestion(for: trimmed, among: site.catalogue.sections.map(\.folder))
      throw MachineError(
        "there is no section \"\(name)\"\(near.isEmpty ? "" : "; \(near)")")
    }
    return [Handout(ofSection: section, in: site)]
  case .all:
    return [Handout(ofSection: Section.home, in: site)]
  }
}

private func page(_ path: String, of site: Site) throws(MachineError) -> Int {
  let relative = path.replacingPrefix("content/", with: "")
  if let page = site.catalogue.page(at: relative) { return page }
  let near = suggestion(for: relative, among: site.catalogue.pages.map(\.path))
  throw MachineError("there is no page \"\(path)\"\(near.isEmpty ? "" : "; \(near)")")
}
