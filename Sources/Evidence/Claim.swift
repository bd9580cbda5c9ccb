/// Something that the site says on a source's authority, and that an archived text can bear out.
package struct Claim: Hashable, Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    /// Words in quotation marks, or a block quotation.
    case quotation
    /// A value of a statistic's observation, of a published figure or of a measure's penalty.
    case figure
    /// A paragraph that a citation names.
    case locator
  }

  package var kind: Kind
  /// The file that makes the claim, relative to content/: a page, a record, a data file.
  package var owner: String
  /// The id of the source.
  package var source: String
  /// A quotation without its outer marks, a value as the data write it, a locator as written.
  package var text: String
  /// What a figure is about: `stat:no2-mean/2024`, `measure:zone#maximum-penalty`.
  package var subject: String?
  /// The unit as the record names it: `percent`, `years`.
  package var unit: String?
  /// As the author writes it: `para. 12`.
  package var locator: String?
  package var place: ClaimPlace
  /// The id of the claim's place on its page; nil where the page shows no single one.
  package var anchor: String?

  package init(
    _ kind: Kind, owner: String, source: String, text: String, subject: String? = nil,
    unit: String? = nil, locator: String? = nil, place: ClaimPlace, anchor: String? = nil
  ) {
    self.kind = kind
    self.owner = owner
    self.source = source
    self.text = text
    self.subject = subject
    self.unit = unit
    self.locator = locator
    self.place = place
    self.anchor = anchor
  }
}
