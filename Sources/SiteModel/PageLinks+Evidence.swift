import Base
import Evidence
import Markup

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
    do {
      let hasField = end < reference.endIndex && reference.utf8[end] == UInt8(ascii: "#")
      let meaning = try meaning(of: reference, scheme, hasField: hasField)
      let known = EvidenceLink(
        to: target, EvidenceReference(scheme, id), meaning, in: catalogue)
      evidenceLinks[link.destination] = known
      return follow(known, link)
    } catch {
      if let page = target.page { noteLink(to: page) }
      return refuse(link, LinkFault(error))
    }
  }

  private func meaning(
    of reference: String, _ scheme: EvidenceScheme, hasField: Bool
  ) throws(FigureFault) -> EvidenceLink.Meaning {
    switch scheme {
    case .stat: .figure(try catalogue.figures.resolve(reference).get())
    case .measure where hasField: .field(try catalogue.figures.field(reference).get())
    case .measure, .term, .source, .chart, .table: .mention
    }
  }

  // MARK: - Use

  mutating func follow(_ known: EvidenceLink, _ link: Link) -> LinkResolution {
    if let page = known.target.page { noteLink(to: page) }
    if let page = known.basePage { noteLink(to: page) }
    let around = Surroundings(of: link, in: prose.block)
    let filled = link.isEmpty ? filled(around, with: known, in: catalogue.words) : ""
    let text = link.isEmpty ? filled : around.text
    if link.isEmpty {
      // The reader of figures knows English: whether a value fits its place is asked in English.
      let said = catalogue.words.isEnglish ? filled : self.filled(around, with: known, in: .english)
      _ = agrees(around.filled(by: said), with: known, link)
    } else if !(around.isAlone && known.agreed.contains(text)),
      agrees(around, with: known, link), around.isAlone
    {
      known.agreed.insert(text)
    }
    prose.uses += 1
    let anchor = "use.\(prose.uses)"
    // Pages that use figures use several.
    if facts.uses.isEmpty { facts.uses.reserveCapacity(8) }
    facts.uses.append(EvidenceUse(known.subject, text: text, anchor: anchor))
    let address = known.address(from: route, in: folder)
    guard link.kind != .image else { return .linkInstead(address) }
    return link.isEmpty
      ? .fill(address: address, text: filled, attributes: known.attributes, id: anchor)
      : .addressWithAttributes(address, known.attributes, id: anchor)
  }

  /// What the link shows where its author has left it empty.
  private func filled(
    _ around: Surroundings, with known: EvidenceLink, in words: Words
  ) -> String {
    switch known.meaning {
    case .mention: known.target.title
    case .figure(let figure): around.filled(with: figure, in: words.numbers)
    case .field(let field): words.text(of: field.value)
    }
  }

  /// Reports a text that does not say what the data say.
  private mutating func agrees(
    _ around: Surroundings, with known: EvidenceLink, _ link: Link
  ) -> Bool {
    switch known.meaning {
    case .mention: return true
    case .figure(let figure):
      let fault = around.fault(
        against: figure, words: catalogue.words, readBy: &evidenceLinks.reader)
      guard let fault else { return true }
      report(fault, link, related: [.init(figure.observationPlace, "the value stands here")])
    case .field(let field):
      let said = catalogue.words.text(of: field.value)
      guard let fault = around.fault(against: field, said: said) else { return true }
      report(fault, link, related: [.init(field.place, "the record stands here")])
    }
    return false
  }

  // MARK: - Reports

  private mutating func report(
    _ fault: LinkFault, _ link: Link, related: [Diagnostic.Related]
  ) {
    let help = link.isEmpty ? "the number is filled in: mend the words around it" : fault.help
    // The text is what is wrong; where there is none, the address marks the place.
    let block = link.textRange.isEmpty ? nil : prose.block
    let range = block.map { $0.locate(link.textRange, in: file) } ?? link.locate(in: file)
    facts.diagnostics.append(
      Diagnostic(
        fault.code, fault.message, at: file.place(range), help: help, related: related))
  }
}
