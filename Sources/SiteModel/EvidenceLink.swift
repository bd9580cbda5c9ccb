import Evidence

/// A link to a record, resolved: all links with the same destination share it.
final class EvidenceLink {
  enum Meaning {
    /// It only leads to the record.
    case mention
    case figure(ResolvedFigure)
    case field(MeasureField)
  }

  let target: EvidenceTarget
  let meaning: Meaning
  /// What facts keep of each use.
  let subject: EvidenceUse.Subject
  /// What stands in the link's tag beside its address and id; see `Catalogue.attributes`.
  let attributes: String
  /// Texts that agree with the figure where nothing stands around them: a table's cells repeat.
  var agreed: Set<String> = []

  init(
    to target: EvidenceTarget, _ record: EvidenceReference, _ meaning: Meaning,
    in catalogue: Catalogue
  ) {
    let words = catalogue.words
    self.target = target
    self.meaning = meaning
    attributes = catalogue.attributes(of: meaning, record.scheme)
    subject =
      switch meaning {
      case .mention: EvidenceUse.Subject(record)
      case .figure(let figure):
        EvidenceUse.Subject(
          record, value: figure.text, period: words.text(ofAll: figure.periods),
          sources: figure.sources, locator: figure.locator)
      case .field(let field):
        EvidenceUse.Subject(
          record, value: words.text(of: field.value), sources: field.sources,
          locator: field.locator)
      }
  }
}

/// The links to records that one worker has met, by their destinations.
///
/// A site's pages link to the same figures again and again. Links that say nothing are not kept:
/// each of them is reported where it stands.
package final class EvidenceLinks {
  private var known: [String: EvidenceLink] = [:]

  package init() {}

  subscript(destination: String) -> EvidenceLink? {
    get {
      // Most links have no scheme; the longest of the program's own has seven letters.
      guard !known.isEmpty, destination.utf8.prefix(8).contains(UInt8(ascii: ":")) else {
        return nil
      }
      return known[destination]
    }
    set { known[destination] = newValue }
  }
}
