/// Latin letters with accents: composed from BibTeX's commands, taken apart for sorting.
enum LatinLetters {
  /// The letter that an accent's command makes of a base: `'` and `e` are é; nil for pairs that
  /// Unicode has no letter for.
  static func composed(_ accent: UInt8, _ base: Unicode.Scalar) -> Unicode.Scalar? {
    guard let pairs = lettersByAccent[accent] else { return nil }
    return pairs[base]
  }

  /// The plain letters of a lower-case letter with an accent; nil for any other.
  static func base(of scalar: Unicode.Scalar) -> String? { bases[scalar] }

  /// Bases, and under each accent the letters made of them, in the same order.
  private static let rows: [(accent: StaticString, bases: String, letters: String)] = [
    ("`", "aeiouAEIOU", "àèìòùÀÈÌÒÙ"),
    ("'", "aeiouyAEIOUYcCnNsSzZlLrR", "áéíóúýÁÉÍÓÚÝćĆńŃśŚźŹĺĹŕŔ"),
    ("^", "aeiouAEIOUcCgGhHjJsSwWyY", "âêîôûÂÊÎÔÛĉĈĝĜĥĤĵĴŝŜŵŴŷŶ"),
    ("\"", "aeiouyAEIOUY", "äëïöüÿÄËÏÖÜŸ"),
    ("~", "anoiuANOIU", "ãñõĩũÃÑÕĨŨ"),
    ("=", "aeiouAEIOU", "āēīōūĀĒĪŌŪ"),
    (".", "cegzCEGZI", "ċėġżĊĖĠŻİ"),
    ("u", "aegiouAEGIOU", "ăĕğĭŏŭĂĔĞĬŎŬ"),
    ("v", "cdenrstzCDENRSTZ", "čďěňřšťžČĎĚŇŘŠŤŽ"),
    ("H", "ouOU", "őűŐŰ"),
    ("c", "cstgklnrCSTGKLNR", "çşţģķļņŗÇŞŢĢĶĻŅŖ"),
    ("k", "aeiuAEIU", "ąęįųĄĘĮŲ"),
    ("r", "auAU", "åůÅŮ"),
  ]

  private static let lettersByAccent: [UInt8: [Unicode.Scalar: Unicode.Scalar]] = {
    var table: [UInt8: [Unicode.Scalar: Unicode.Scalar]] = [:]
    for row in rows {
      let pairs = zip(row.bases.unicodeScalars, row.letters.unicodeScalars)
      table[row.accent.utf8Start.pointee] = Dictionary(pairs) { first, _ in first }
    }
    return table
  }()

  private static let bases: [Unicode.Scalar: String] = {
    var table: [Unicode.Scalar: String] = [
      "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th",
      "ı": "i",
    ]
    for row in rows {
      for (base, letter) in zip(row.bases.unicodeScalars, row.letters.unicodeScalars) {
        table[letter] = String(base).lowercased()
      }
    }
    return table
  }()
}
