package import Base
import Evidence
package import Markup

/// Resolves the links and citations of one page against the catalogue, judges its prose, and
/// notes what all of it leads to.
///
/// Links to files and records are judged at once; headings of other pages are known only when
/// all pages are compiled, so their uses are noted for later.
package struct PageLinks: LinkResolver {
  let catalogue: Catalogue
  let file: InputFile
  let page: Int
  let path: String
  let route: String
  package internal(set) var facts = PageFacts()
  /// Whether the prose is read: on sites with records, in the folders where numbers need sources on
  /// any site, and where an `@` or `!` may be a citation or a picture. It costs a copy of the text.
  package let readsText: Bool
  var prose = PageProse()
  let evidenceLinks: EvidenceLinks
  /// The number of the page's folder; see `EvidenceLinks.folder`.
  let folder: Int
  let figures: FigureMaker

  /// - Parameters:
  ///   - links: what pages of the same catalogue have resolved on this thread.
  ///   - figures: what makes the page's figures.
  package init(
    of page: Int, in catalogue: Catalogue, file: InputFile,
    sharing links: EvidenceLinks = EvidenceLinks(), figures: FigureMaker = FigureMaker()
  ) {
    self.catalogue = catalogue
    self.evidenceLinks = links
    self.figures = figures
    self.file = file
    self.page = page
    self.path = catalogue.pages[page].path
    self.route = catalogue.pages[page].route
    self.folder = links.folder(of: route)
    self.prose.isStrict = isStrictFolder(path)
    self.readsText =
      prose.isStrict || !catalogue.records.isEmpty
      || firstOffset(of: UInt8(ascii: "@"), in: file.bytes) != nil
      || firstOffset(of: UInt8(ascii: "!"), in: file.bytes) != nil
  }

  package mutating func resolve(_ link: Link) -> LinkResolution {
    if link.kind == .image {
      let alternative = alternative(of: link)
      if case .evidence(let scheme, let name) = Destination(link.destination),
        scheme == .chart || scheme == .table
      {
        return display(scheme, name, link, alternative)
      }
      judgeAlternative(alternative, of: link)
    }
    if let known = evidenceLinks[link.destination] { return follow(known, link) }
    return resolve(Destination(link.destination), link)
  }

  private mutating func resolve(_ destination: Destination, _ link: Link) -> LinkResolution {
    switch destination {
    case .remote where !namesHost(link.destination): refuse(link, .noHost(link.destination))
    case .remote: remote(link)
    case .contact where link.destination.utf8.last == UInt8(ascii: ":"):
      refuse(link, .emptyDestination())
    case .contact, .inline: .asWritten
    case .evidence(let scheme, let reference): evidence(scheme, reference, link)
    case .local(let path, let suffix): local(path, suffix, link)
    case .empty: refuse(link, .emptyDestination())
    case .schemeless: refuse(link, .noScheme(link.destination))
    case .unknownScheme(let scheme): refuse(link, .unknownScheme(scheme))
    }
  }

  // MARK: - Elsewhere

  private mutating func remote(_ link: Link) -> LinkResolution {
    guard link.kind == .image else { return .asWritten }
    report(link, .remotePicture())
    return .linkInstead(link.destination)
  }

  /// Reports what is wrong with a link and leaves its text standing.
  mutating func refuse(_ link: Link, _ fault: LinkFault) -> LinkResolution {
    report(link, fault)
    return .textOnly
  }

  mutating func report(_ link: Link, _ fault: LinkFault) {
    let place = file.place(link.locate(in: file))
    facts.diagnostics.append(
      Diagnostic(fault.code, fault.message, at: place, help: fault.help))
  }

  // MARK: - Files and headings

  private mutating func local(_ written: String, _ suffix: String, _ link: Link) -> LinkResolution {
    guard !written.isEmpty else { return ownHeading(suffix, link) }
    // A leading slash means the top of content/, as forges read it.
    let isAbsolute = written.utf8.first == UInt8(ascii: "/")
    guard let resolved = SitePath.resolve(written, from: isAbsolute ? "" : path) else {
      return refuse(link, .escapes(written))
    }
    if let target = pageTarget(resolved) {
      return link.kind == .image
        ? refuse(link, .pictureIsPage(written)) : linkTo(target, suffix, link)
    }
    if let section = catalogue.section(of: resolved), link.kind != .image {
      let route = catalogue.sections[section].route
      return .address(SitePath.relative(route, from: self.route) + suffix)
    }
    if catalogue.files.contains(resolved) {
      facts.assets.append(resolved)
      return .address(SitePath.relative(resolved, from: route) + suffix)
    }
    if link.kind != .image, catalogue.isMade(resolved) {
      return .address(SitePath.relative(resolved, from: route) + suffix)
    }
    return refuse(link, missing(resolved, written: written, link))
  }

  /// A page by its file, by its address in the output, or by the folder whose page it is.
  private func pageTarget(_ resolved: String) -> Int? {
    catalogue.page(at: resolved) ?? catalogue.page(routedTo: resolved)
      ?? catalogue.section(of: resolved).flatMap { catalogue.sections[$0].index }
  }

  private mutating func ownHeading(_ suffix: String, _ link: Link) -> LinkResolution {
    noteAnchor(suffix, of: page, link)
    return .asWritten
  }

  private mutating func linkTo(_ target: Int, _ suffix: String, _ link: Link) -> LinkResolution {
    noteLink(to: target)
    let address = SitePath.relative(catalogue.route(of: target), from: route)
    if !suffix.isEmpty { noteAnchor(suffix, of: target, link) }
    let whole = suffix.isEmpty ? address : address + suffix
    // As a link to a record is filled.
    guard link.isEmpty else { return .address(whole) }
    return .fill(address: whole, text: catalogue.pages[target].title)
  }

  mutating func noteLink(to target: Int) {
    if target != page, !facts.linkedPages.contains(target) { facts.linkedPages.append(target) }
  }

  private mutating func noteAnchor(_ suffix: String, of target: Int, _ link: Link) {
    let hash = suffix.utf8.firstIndex(of: UInt8(ascii: "#"))
    guard let hash, suffix.utf8[hash...].count > 1 else { return }
    facts.anchorUses.append(PageFacts.AnchorUse(of: target, by: link))
  }

  private func missing(_ resolved: String, written: String, _ link: Link) -> LinkFault {
    if catalogue.drafts.contains(resolved) { return .draft(written) }
    if let actual = catalogue.path(ignoringCaseOf: resolved) {
      return .otherCase(written, actual: actual)
    }
    let folder = SitePath.folder(of: resolved)
    let near = nearestName(
      to: SitePath.name(of: resolved), among: catalogue.names(in: folder, and: self.path))
    return .missing(written, isPicture: link.kind == .image, near: near)
  }
}

extension PageLinks {
  /// Takes over findings about titles and captions, which are read apart from the prose.
  package mutating func add(_ diagnostics: [Diagnostic]) {
    facts.diagnostics += diagnostics
  }
}

/// Whether `//` and something of a host follow the scheme.
private func namesHost(_ address: String) -> Bool {
  guard let colon = address.utf8.firstIndex(of: UInt8(ascii: ":")) else { return false }
  let rest = address.utf8[address.utf8.index(after: colon)...]
  let host = rest.dropFirst(2).first
  return rest.starts(with: "//".utf8) && host != nil && host != UInt8(ascii: "/")
}
