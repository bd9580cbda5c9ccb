import Base
import Checks
import Rendering
import SiteModel
import Tables

/// Joins what survey and compilation found, runs the checks that need the whole site, and
/// applies the site's levels and its waivers.
func gather(
  _ survey: Survey, _ outputs: [any Output], _ compiled: [Compiled], asOf: PartialDate
) -> [Diagnostic] {
  let site = survey.site
  var pages = [PageFacts](repeating: PageFacts(), count: site.catalogue.pages.count)
  var findings = survey.diagnostics + site.diagnostics
  findings += OutputIndex.collisions(in: outputs) + OutputIndex.unfitNames(in: outputs)
  findings += outputs.filter { $0.path.lowercased() == Manifest.name }.map {
    .assetCollides($0.origin.file, $0.path)
  }
  for (index, result) in compiled.enumerated() {
    findings += result.facts.diagnostics
    if index < pages.count { pages[index] = result.facts }
  }
  let gathered = GatheredSite(
    catalogue: site.catalogue, facts: pages, asOf: asOf, lock: survey.evidence.lock,
    lockFile: survey.evidence.lockFile, archive: survey.evidence.archive, read: survey.read)
  findings += CheckIndex.run(on: gathered)
  // Lines whose claims could not be read are not stale.
  if findings.contains(where: \.keepsClaimsUnread) { findings.removeAll { $0.code == .lockStale } }
  findings = oncePerPlace(findings)
  let levels = site.catalogue.configuration.levels
  return Waivers(of: gathered).apply(to: findings).compactMap(levels.apply).sorted()
}

/// A template's mistake shows on every page that uses it: one finding for each place is enough.
private func oncePerPlace(_ findings: [Diagnostic]) -> [Diagnostic] {
  struct Key: Hashable {
    var code: DiagnosticCode
    var place: Place
    var message: String
  }
  var seen: Set<Key> = []
  return findings.sorted().filter { finding in
    let isTemplate = finding.place.file.hasPrefix("templates/")
    let message = isTemplate ? "" : finding.message
    return seen.insert(Key(code: finding.code, place: finding.place, message: message)).inserted
  }
}
