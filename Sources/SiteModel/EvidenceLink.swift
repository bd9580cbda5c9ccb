import Base
import Evidence
import Tables

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
  /// The page of the statistic that a ratio or share is measured against.
  let basePage: Int?
  /// What facts keep of each use.
  let subject: EvidenceUse.Subject
  /// What stands in the link's tag beside its address and id; see `Catalogue.attributes`.
  let attributes: String
  /// Texts that agree with the figure where nothing stands around them: a table's cells repeat.
  var agreed: Set<String> = []
  /// The record's page as seen from the folder whose page used the link last.
  private var address = (folder: -1, text: "")

  init(
    to target: EvidenceTarget, _ record: EvidenceReference, _ meaning: Meaning,
    in catalogue: Catalogue
  ) {
    let words = catalogue.words
    self.target = target
    self.meaning = meaning
    basePage = catalogue.basePage(of: meaning)
    attributes = catalogue.attributes(of: meaning, record.scheme)
    subject =
      switch meaning {
      case .mention: EvidenceUse.Subject(record)
      case .figure(let figure):
        EvidenceUse.Subject(
          record, value: figure.text, period: words.text(ofAll: figure.periods),
          dimensions: figure.dimensions, sources: figure.sources, locator: figure.locator)
      case .field(let field):
        EvidenceUse.Subject(
          record, value: words.text(of: field.value), sources: field.sources,
          locator: field.locator)
      }
  }

  /// The record's page as seen from another, whose folder `EvidenceLinks.folder` has numbered.
  func address(from route: String, in folder: Int) -> String {
    if address.folder != folder {
      address = (folder, SitePath.relative(target.route, from: route))
    }
    return address.text
  }
}

extension Catalogue {
  fileprivate func basePage(of meaning: EvidenceLink.Meaning) -> Int? {
    guard case .figure(let figure) = meaning, let base = figure.base else { return nil }
    return statisticPages[records.statistics[base].id]
  }
}

/// The links to records that one worker has met, by their destinations.
///
/// A site's pages link to the same figures again and again. Links that say nothing are not kept:
/// each of them is reported where it stands.
package final class EvidenceLinks {
  private var known: [String: EvidenceLink] = [:]
  /// The folder of the last page, and a number for it: pages of one folder mostly follow each
  /// other, and see a record at the same address.
  private var folder = (number: 0, path: "")
  /// What links say is read in the same piece of memory again and again.
  var reader = FigureReader()

  package init() {}

  /// A number that stands for the folder of a page, as long as no page of another comes between.
  func folder(of route: String) -> Int {
    let path = SitePath.folder(of: route)
    if path != folder.path { folder = (folder.number + 1, path) }
    return folder.number
  }

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
