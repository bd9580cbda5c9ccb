/// Entry types as CSL's, and CSL's as entry types.
enum BibTeXTypes {
  /// BibTeX's and BibLaTeX's types, and some that programs add.
  static let csl = [
    "article": "article-journal", "book": "book", "booklet": "pamphlet", "collection": "book",
    "conference": "paper-conference", "dataset": "dataset", "electronic": "webpage",
    "inbook": "chapter", "incollection": "chapter", "inproceedings": "paper-conference",
    "jurisdiction": "legal_case", "legislation": "legislation", "manual": "report",
    "mastersthesis": "thesis", "misc": "document", "mvbook": "book", "mvcollection": "book",
    "mvproceedings": "book", "online": "webpage", "phdthesis": "thesis", "proceedings": "book",
    "report": "report", "software": "software", "standard": "standard", "techreport": "report",
    "thesis": "thesis", "unpublished": "manuscript", "www": "webpage",
  ]

  /// A type of CSL's that `entrysubtype` names.
  static func cslSubtype(_ name: String) -> String? {
    if CSLNames.types.contains(name) { return name }
    return ["newspaper": "article-newspaper", "magazine": "article-magazine"][name]
  }

  static let entries = [
    "article-journal": "article", "book": "book", "chapter": "incollection", "dataset": "dataset",
    "document": "misc", "paper-conference": "inproceedings", "report": "report",
    "software": "software", "thesis": "thesis", "webpage": "online",
  ]

  /// Types whose institution is a court or a house, no publisher.
  static let authorities: Set = [
    "bill", "hearing", "legal_case", "legislation", "regulation", "treaty",
  ]
}
