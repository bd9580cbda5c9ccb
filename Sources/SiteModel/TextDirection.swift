/// Whether a language is written from right to left, as far as its tag tells (BCP 47).
///
/// A script in the tag decides: `az-Arab` is, `ku-Latn` is not.
package func isRightToLeft(_ language: String) -> Bool {
  let parts = language.lowercased().split(separator: "-").map(String.init)
  guard let primary = parts.first else { return false }
  if let script = parts.dropFirst().first(where: { $0.utf8.count == 4 && !$0.hasPrefix("1") }) {
    return rightToLeftScripts.contains(script)
  }
  return rightToLeftLanguages.contains(primary)
}

/// Those whose usual script is one of the scripts below.
private let rightToLeftLanguages: Set = [
  "ar", "arc", "arz", "azb", "bal", "ckb", "dv", "fa", "glk", "he", "iw", "ji", "ks", "lrc", "mzn",
  "nqo", "pnb", "prs", "ps", "sd", "syr", "ug", "ur", "yi",
]

private let rightToLeftScripts: Set = [
  "adlm", "arab", "aran", "hebr", "mand", "nkoo", "rohg", "samr", "syrc", "thaa",
]
