/// What an entry begins with, and what a citation calls the source by.
enum SourceLead {
  case names([PersonName])
  /// A body or publication that stands for an author.
  case body(String)
  case title
}

extension Source {
  /// Acts, cases and their like are known by their titles.
  var isLaw: Bool {
    ["bill", "legal_case", "legislation", "regulation", "treaty"].contains(type)
  }

  /// Whether the title is that of a part: an article, a chapter, a programme's episode.
  var isPart: Bool {
    guard containerTitle != nil, !isLaw else { return false }
    return ![
      "book", "dataset", "hearing", "manuscript", "map", "report", "software", "standard", "thesis",
    ].contains(type)
  }

  /// The title, or what stands for one.
  var titleText: String { title.isEmpty ? variable("title-short") ?? id : title }

  var lead: SourceLead {
    if isLaw { return .title }
    if !authors.isEmpty { return .names(authors) }
    if !editors.isEmpty { return .names(editors) }
    let body: String? =
      switch type {
      case "article-newspaper", "article-magazine": containerTitle
      case "broadcast", "hearing", "article-journal": nil
      case "webpage": publisher ?? containerTitle
      default: publisher
      }
    return body.map(SourceLead.body) ?? .title
  }

  /// "Smith", "Smith and Jones", "Smith, Jones and Brown", "Smith et al.", a body or the title, the
  /// short one where there is one.
  var label: String {
    switch lead {
    case .names(let names): shortList(names) { $0.short }
    case .body(let body): body
    case .title: variable("title-short") ?? titleText
    }
  }

  /// Another CSL variable; a DOI alone, where it was written as an address too.
  func variable(_ name: String) -> String? {
    guard let written = variables.first(where: { $0.name == name })?.text else { return nil }
    guard name == "DOI", let host = written.firstRange(of: "doi.org/") else { return written }
    return String(written[host.upperBound...])
  }

  /// `10.1000/x`
  package var doi: String? { variable("DOI") }

  /// Where the source can be read; a DOI stands for an address.
  package var address: String? {
    if let url { return isSafeAddress(url) ? url : nil }
    return doi.map { "https://doi.org/" + $0 }
  }
}
