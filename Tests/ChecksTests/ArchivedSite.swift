import Base
import TestSupport

/// A site whose one source has an archived text, a page that quotes it, and a statistic on it.
struct ArchivedSite {
  static let text = """
    The report

    The unit found 245 images in the first year of the scheme.

    The minister said that it would never be enough, and that more must be done.

    The unit found 245 images in the first year of the scheme, and then no more.
    """

  var page: String
  var text = Self.text
  /// What the source says of the text that it means.
  var archive = "{file: report.txt, sha256: \(ContentHash(of: Array(Self.text.utf8)).hexadecimal)}"
  var value = "245"
  var locator = "para. 2"

  var site: TestSite {
    TestSite([
      "content/site.yaml": "checks: {page-orphaned: off, unused-statistic: off}\n",
      "content/briefings/a.md": page + "\n",
      "content/sources/report.md": """
      ---
      type: report
      title: The report
      tier: primary
      archive: \(archive)
      ---
      """,
      "content/statistics/images.md": """
      ---
      title: Images
      source: report
      locator: \(locator)
      observations: [{period: 2024, value: \(value)}]
      ---
      """,
      "archive/report.txt": text,
    ])
  }

  /// The findings with the archive at hand, of one code.
  func checkAgainstArchive(_ code: String) throws -> String {
    try site.onDisk { only(code, try $0.checkAgainstArchive()) }
  }

  /// Locks the site, changes it, and checks it without the archive: the findings of one code.
  func check(_ code: String, afterLocking change: (inout ArchivedSite) -> Void) throws -> String {
    var changed = self
    let lock = try site.onDisk { folder in
      _ = try folder.lock()
      return folder.read("content/evidence.lock") ?? ""
    }
    change(&changed)
    return only(code, try changed.site.with("content/evidence.lock", lock).check())
  }
}

/// The findings of one code, with the places that belong to them.
func only(_ code: String, _ findings: String) -> String {
  var kept: [Substring] = []
  var isKept = false
  for line in findings.split(separator: "\n") {
    if !line.hasPrefix("  ") { isKept = line.contains("[\(code)]") }
    if isKept { kept.append(line) }
  }
  return kept.joined(separator: "\n")
}
