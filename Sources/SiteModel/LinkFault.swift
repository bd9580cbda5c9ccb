import Base

/// What can be wrong with a link, in words; the place is added where the link is known.
struct LinkFault {
  var code: DiagnosticCode
  var message: String
  var help: String

  init(_ code: DiagnosticCode, _ message: String, help: String) {
    self.code = code
    self.message = message
    self.help = help
  }

  static func emptyDestination() -> LinkFault {
    LinkFault(
      .linkBroken, "a link must lead somewhere", help: "write the destination in the brackets")
  }

  static func noScheme(_ destination: String) -> LinkFault {
    LinkFault(
      .linkBroken, "an address with a host must name its scheme: \"\(destination)\"",
      help: "write https:\(destination)")
  }

  static func noHost(_ destination: String) -> LinkFault {
    LinkFault(
      .linkBroken, "an address must name its host: \"\(destination)\"",
      help: "write https://HOST/PATH")
  }

  static func unknownScheme(_ scheme: String) -> LinkFault {
    let known =
      ["http", "https", "mailto", "tel"] + EvidenceScheme.allCases.map(\.rawValue)
    let near = suggestion(for: scheme, among: known)
    return LinkFault(
      .linkBroken, "a link must use a scheme that the site knows, not \"\(scheme):\"",
      help: near.isEmpty ? "known are \(known.joined(separator: ", "))" : near)
  }

  static func remotePicture() -> LinkFault {
    LinkFault(
      .assetRemote, "a picture from elsewhere is shown as a link: no page makes requests",
      help: "copy the picture into content/ and name it by its path")
  }

  static func unknownRecord(_ scheme: EvidenceScheme, _ id: String, known: [String]) -> LinkFault {
    let code: DiagnosticCode =
      switch scheme {
      case .stat, .chart, .table: .unknownFigure
      case .measure: .unknownMeasure
      case .term: .unknownTerm
      case .source: .unknownSource
      }
    return LinkFault(
      code, "\"\(scheme.rawValue):\" must name a record of the site; there is no \"\(id)\"",
      help: suggestion(for: id, among: known))
  }

  static func escapes(_ path: String) -> LinkFault {
    LinkFault(
      .pathEscapes, "a link must stay inside content/: \"\(path)\"",
      help: "copy what it leads to into content/, or give its full address")
  }

  static func pictureIsPage(_ path: String) -> LinkFault {
    LinkFault(
      .assetMissing, "a picture must be a picture file, not the page \"\(path)\"",
      help: "leave out the ! to link to the page")
  }

  static func otherCase(_ path: String, actual: String) -> LinkFault {
    LinkFault(
      .caseMismatch, "a path must be written as the file's: \"\(path)\" differs in case",
      help: "the file is \"\(actual)\"")
  }

  static func draft(_ path: String) -> LinkFault {
    LinkFault(
      .linkBroken, "a link must lead to a page that is built; \"\(path)\" is a draft",
      help: "take \"draft\" out of its front matter, or build with --drafts")
  }

  static func missing(_ path: String, isPicture: Bool, near: String?) -> LinkFault {
    LinkFault(
      isPicture ? .assetMissing : .linkBroken,
      "\(isPicture ? "a picture" : "a link") must lead to a file of content/; "
        + "there is no \"\(path)\"",
      help: near.map { "did you mean \"\($0)\"?" } ?? "")
  }
}
