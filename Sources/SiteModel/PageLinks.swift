package import Base
package import Markup

/// Resolves the links of one page against the catalogue, and notes what they lead to.
///
/// Links to files and records are judged at once; headings of other pages are known only when
/// all pages are compiled, so their uses are noted for later.
package struct PageLinks: LinkResolver {
  private let catalogue: Catalogue
  private let file: InputFile
  private let page: Int
  private let path: String
  private let route: String
  package private(set) var facts = PageFacts()

  package init(of page: Int, in catalogue: Catalogue, file: InputFile) {
    self.catalogue = catalogue
    self.file = file
    self.page = page
    self.path = catalogue.pages[page].path
    self.route = catalogue.pages[page].route
  }

  package mutating func resolve(_ link: Link) -> LinkResolution {
    switch Destination(link.destination) {
    case .remote: remote(link)
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
  private mutating func refuse(_ link: Link, _ fault: LinkFault) -> LinkResolution {
    report(link, fault)
    return .textOnly
  }

  private mutating func report(_ link: Link, _ fault: LinkFault) {
    let place = file.place(link.locate(in: file))
    facts.diagnostics.append(
      Diagnostic(fault.code, fault.message, at: place, help: fault.help))
  }

  // MARK: - Evidence

  private mutating func evidence(
    _ scheme: EvidenceScheme, _ reference: String, _ link: Link
  ) -> LinkResolution {
    let end = reference.utf8.firstIndex { "/?#".utf8.contains($0) } ?? reference.endIndex
    let id = String(reference[..<end])
    guard let target = catalogue.target(of: scheme, id: id) else {
      return refuse(link, .unknownRecord(scheme, id, known: catalogue.ids(of: scheme)))
    }
    if let page = target.page { noteLink(to: page) }
    let address = SitePath.relative(target.route, from: route)
    return link.isEmpty ? .fill(address: address, text: target.title) : .address(address)
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
    guard !suffix.isEmpty else { return .address(address) }
    noteAnchor(suffix, of: target, link)
    return .address(address + suffix)
  }

  private mutating func noteLink(to target: Int) {
    if target != page, !facts.linkedPages.contains(target) { facts.linkedPages.append(target) }
  }

  private mutating func noteAnchor(_ suffix: String, of target: Int, _ link: Link) {
    guard let hash = suffix.utf8.firstIndex(of: UInt8(ascii: "#")) else { return }
    let anchor = percentDecoded(suffix[suffix.index(after: hash)...])
    guard !anchor.isEmpty else { return }
    let place = LinkPlace(
      destination: link.destination, block: link.block, occurrence: link.occurrence)
    facts.anchorUses.append(PageFacts.AnchorUse(target: target, anchor: anchor, place: place))
  }

  private func missing(_ resolved: String, written: String, _ link: Link) -> LinkFault {
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
