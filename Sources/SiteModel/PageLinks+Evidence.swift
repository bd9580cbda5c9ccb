import Base
import Evidence
import Markup
import Tables

/// Links to records: what they lead to, and what they say.
extension PageLinks {
  mutating func evidence(
    _ scheme: EvidenceScheme, _ reference: String, _ link: Link
  ) -> LinkResolution {
    // Keys of libraries may hold any of the marks that end an id.
    let isKey = scheme == .source && catalogue.citing.keys.contains(reference)
    let end =
      isKey
      ? reference.endIndex
      : reference.utf8.firstIndex { "/?#".utf8.contains($0) } ?? reference.endIndex
    let id = String(reference[..<end])
    guard let target = catalogue.target(of: scheme, id: id) else {
      return refuse(link, .unknownRecord(scheme, id, known: catalogue.ids(of: scheme)))
    }
    if let page = target.page { noteLink(to: page) }
    let record = EvidenceReference(scheme, id)
    switch scheme {
    case .stat: return figure(reference, of: record, target, link)
    case .measure where end < reference.endIndex && reference.utf8[end] == UInt8(ascii: "#"):
      return field(reference, of: record, target, link)
    case .measure, .term, .source, .chart, .table: return mention(of: record, target, link)
    }
  }

  /// A link that only leads to a record.
  private mutating func mention(
    of record: EvidenceReference, _ target: EvidenceTarget, _ link: Link
  ) -> LinkResolution {
    let text = link.isEmpty ? target.title : self.text(of: link)
    return write(
      link, to: target, EvidenceUse(record, text: text, anchor: nextAnchor()), filled: target.title)
  }

  // MARK: - Figures

  private mutating func figure(
    _ reference: String, of record: EvidenceReference, _ target: EvidenceTarget, _ link: Link
  ) -> LinkResolution {
    switch catalogue.figures.resolve(reference) {
    case .failure(let fault): return refuse(link, LinkFault(fault))
    case .success(let figure):
      let around = Surroundings(of: link, in: prose.block)
      let filled = around.filled(with: figure)
      if !link.isEmpty, let fault = around.fault(against: figure, words: catalogue.words) {
        report(fault, link, related: [.init(figure.observationPlace, "the value stands here")])
      }
      let use = EvidenceUse(
        record, text: link.isEmpty ? filled : around.text, anchor: nextAnchor(),
        value: figure.text, period: figure.period.map(catalogue.words.text(of:)),
        sources: figure.sources, locator: figure.locator)
      return write(link, to: target, use, filled: filled, isFigure: true)
    }
  }

  private mutating func field(
    _ reference: String, of record: EvidenceReference, _ target: EvidenceTarget, _ link: Link
  ) -> LinkResolution {
    switch catalogue.figures.field(reference) {
    case .failure(let fault): return refuse(link, LinkFault(fault))
    case .success(let field):
      let around = Surroundings(of: link, in: prose.block)
      let said = catalogue.words.text(of: field.value)
      let agreement = FieldAgreement(
        of: around.text, before: around.before, after: around.after, with: field.value)
      if !link.isEmpty, agreement != .agrees {
        report(
          .fieldMismatch(around.text, said: said), link,
          related: [.init(field.place, "the record stands here")])
      }
      let use = EvidenceUse(
        record, text: link.isEmpty ? said : around.text, anchor: nextAnchor(), value: said,
        sources: field.sources, locator: field.locator)
      return write(link, to: target, use, filled: said, isFigure: true)
    }
  }

  // MARK: - Writing

  private mutating func nextAnchor() -> String {
    prose.uses += 1
    return "use.\(prose.uses)"
  }

  private func text(of link: Link) -> String {
    Surroundings(of: link, in: prose.block).text
  }

  private mutating func write(
    _ link: Link, to target: EvidenceTarget, _ use: EvidenceUse, filled: String,
    isFigure: Bool = false
  ) -> LinkResolution {
    facts.uses.append(use)
    let address = SitePath.relative(target.route, from: route)
    guard link.kind != .image else { return .fill(address: address, text: filled) }
    let attributes = "id=\"\(use.anchor)\"" + (isFigure ? " class=\"figure\"" : "")
    return link.isEmpty
      ? .fill(address: address, text: filled, attributes: attributes)
      : .addressWithAttributes(address, attributes)
  }

  private mutating func report(
    _ fault: LinkFault, _ link: Link, related: [Diagnostic.Related]
  ) {
    // The text is what is wrong; where it cannot be found, the address marks the place.
    let range = prose.block.map { $0.locate(link.textRange, in: file) } ?? link.locate(in: file)
    facts.diagnostics.append(
      Diagnostic(
        fault.code, fault.message, at: file.place(range), help: fault.help, related: related))
  }
}
