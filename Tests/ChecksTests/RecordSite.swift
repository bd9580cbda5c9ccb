import TestSupport

/// A site whose records are as small as a test needs them: what is unused there is no finding.
func recordSite(_ files: [String: String], off codes: [String] = []) -> TestSite {
  let off = (["unused-source", "unused-statistic"] + codes).map { "  \($0): off\n" }.joined()
  var site = TestSite(["content/site.yaml": "checks:\n\(off)"])
  for (path, text) in files { site = site.with("content/" + path, text) }
  return site
}

/// A page of front matter alone.
func record(_ fields: String) -> String { "---\n\(fields)\n---\n" }

let aReport = record("type: report\ntitle: The report")
