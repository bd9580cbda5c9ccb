import Evidence
import Rendering
import SiteModel

/// What a site does without for want of a line in site.yaml, or of a lock; nothing for one that has
/// them all.
func notes(on survey: Survey, _ compiled: [Compiled]) -> [String] {
  let catalogue = survey.site.catalogue
  let isHeld = survey.evidence.lock != nil || survey.evidence.archive != nil
  let claims = compiled.reduce(catalogue.records.claims().count) { $0 + $1.facts.claims.count }
  return missingFields(of: catalogue) + (isHeld || claims == 0 ? [] : [unverified(claims)])
}

private func unverified(_ claims: Int) -> String {
  "without archived texts or a lock \(claims == 1 ? "1 claim is" : "\(claims) claims are") not "
    + "verified; `briefwright evidence status` lists them"
}

private func missingFields(of catalogue: Catalogue) -> [String] {
  var missing: [String] = []
  if catalogue.configuration.baseURL == nil {
    missing.append("without \"base-url\" there is no sitemap.xml, 404.html or canonical link")
  }
  if catalogue.configuration.siteID == nil, catalogue.hasDatedPages {
    missing.append("without \"site-id\" there is no feed.xml")
  }
  return missing.isEmpty ? [] : [missing.joined(separator: "; ")]
}
