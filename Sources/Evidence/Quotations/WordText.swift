/// Normalised units cut into words and marks, each known by a number that equal ones share.
struct WordText {
  /// Unit ranges. Marks count alone, so that a comma does not make another word of the one
  /// before it; those inside a word ("1.5", "don't") belong to it.
  let words: [Range<Int>]
  private let units: [UInt32]

  init(_ units: [UInt32]) {
    self.units = units
    var words: [Range<Int>] = []
    var place = 0
    while place < units.count {
      let start = place
      place += 1
      if units[start] == Unit.space { continue }
      if WordText.isInside(start, units) {
        while place < units.count, WordText.isInside(place, units) { place += 1 }
      }
      words.append(start..<place)
    }
    self.words = words
  }

  subscript(_ index: Int) -> ArraySlice<UInt32> { units[words[index]] }

  private static func isInside(_ place: Int, _ units: [UInt32]) -> Bool {
    let unit = units[place]
    if Unit.isWord(unit) || Unit.isCurrency(unit) || unit == 0x25 { return true }
    guard unit == 0x2E || unit == 0x2C || unit == Unit.single else { return false }
    return place > 0 && place + 1 < units.count
      && Unit.isWord(units[place - 1]) && Unit.isWord(units[place + 1])
  }
}
