import SiteModel

/// What a site does without for want of a line in site.yaml; nothing for one that has them all.
func notes(on catalogue: Catalogue) -> [String] {
  var missing: [String] = []
  if catalogue.configuration.baseURL == nil {
    missing.append("without \"base-url\" there is no sitemap.xml, 404.html or canonical link")
  }
  if catalogue.configuration.siteID == nil, catalogue.hasDatedPages {
    missing.append("without \"site-id\" there is no feed.xml")
  }
  return missing.isEmpty ? [] : [missing.joined(separator: "; ")]
}
