extension PersonName {
  /// The family name, or the body's.
  var short: String { familyName ?? literal ?? given ?? "" }

  /// "Smith, J.-P.", "Gogh, V. van", "King, M.L., Jr.".
  func inverted(dots: Bool = true) -> String {
    guard let familyName else { return literal ?? given ?? "" }
    let first = joined([given.map { initials($0, dots: dots) }, droppingParticle])
    let last = (suffix ?? "").filter { dots || $0 != "." }
    let parts = [familyName, first, last].filter { !$0.isEmpty }
    return parts.joined(separator: dots ? ", " : " ")
  }

  /// "J.-P. Smith"
  var withInitials: String {
    guard let familyName else { return literal ?? given ?? "" }
    let name = attached(droppingParticle, to: familyName)
    return joined([given.map { initials($0, dots: true) }, name, suffix])
  }
}

/// "A", "A and B", "A, B and C"; from four names on, or where the source names only some, the first
/// and `others`.
func shortList(
  _ names: [PersonName], others: String = "et al.", as form: (PersonName) -> String
) -> String {
  let known = names.filter { !$0.isOthers }.map(form)
  guard known.count <= 3, known.count == names.count, let last = known.last else {
    return joined([known.first, others])
  }
  let before = known.dropLast().joined(separator: ", ")
  return before.isEmpty ? last : before + " and " + last
}

/// The names before a limit, and whether there are more.
func named(_ names: [PersonName], limit: Int = .max) -> (names: [PersonName], hasMore: Bool) {
  let known = names.filter { !$0.isOthers }
  return (Array(known.prefix(limit)), known.count > limit || known.count < names.count)
}

/// The initials of given names; a particle behind them is none: "V. van" of "Vincent van".
private func initials(_ given: String, dots: Bool) -> String {
  let words = given.split(separator: " ")
  let particles = words.dropFirst().reversed().prefix { $0.first?.isLowercase == true }.count
  let names = words.dropLast(particles).joined(separator: " ")
  return ([letters(of: names, dots: dots)] + words.suffix(particles).map(String.init))
    .joined(separator: " ")
}

/// "J.-P." of "Jean-Paul", "AM" of "Ann Mary" without dots.
private func letters(of given: String, dots: Bool) -> String {
  var text = ""
  var isStart = true
  for scalar in given.unicodeScalars {
    let isHyphen = scalar == "-" || scalar == "\u{2010}"
    if scalar == " " || scalar == "." || isHyphen {
      if isHyphen, dots { text += "-" }
      isStart = true
    } else if isStart {
      text.unicodeScalars.append(scalar)
      if dots { text += "." }
      isStart = false
    }
  }
  return text
}
