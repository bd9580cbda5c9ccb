/// A person, or a body that acts as one: CSL's name variable.
package struct PersonName: Hashable, Sendable {
  package var family: String?
  package var given: String?
  /// The whole name where it has no parts: an organisation.
  package var literal: String?
  /// Belongs to the family name: the "de" of Simone de Beauvoir.
  package var particle: String?
  /// Left out where the family name stands alone: the "van" of Vincent van Gogh.
  package var droppingParticle: String?
  /// "Jr."
  package var suffix: String?

  /// Ends a list that names only some, in the word that BibTeX and pandoc have for it.
  static let others = PersonName(literal: "others")

  /// True for what stands for further names; false for a name.
  package var isOthers: Bool { literal == PersonName.others.literal }

  /// The family name with its own particle.
  package var familyName: String? { family.map { attached(particle, to: $0) } }

  /// As a reader writes it: "Given Family", or the body's name.
  package var text: String {
    if isOthers { return "et al." }
    let name = familyName.map { attached(droppingParticle, to: $0) }
    return literal ?? joined([given, name, suffix])
  }
}

/// "de Beauvoir", "d'Alembert".
func attached(_ particle: String?, to name: String) -> String {
  guard let particle, let last = particle.last else { return name }
  return particle + ("'’-".contains(last) ? "" : " ") + name
}
