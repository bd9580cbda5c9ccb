/// Finds fragments in an archived text: the key says where one may stand, a closer look whether.
struct LiteralSearch {
  private let archive: ArchivedText
  private let units: [UInt32]

  /// Closer looks take this many steps at most for each unit of the archive, so that texts made
  /// to mislead the key cost no more than linear time; what lies beyond is not found.
  private static let stepsForEachUnit = 64

  init(in archive: ArchivedText) {
    self.archive = archive
    units = archive.normalised.units
  }

  /// Ranges of the archive's units, in order, not overlapping.
  ///
  /// - Parameter attached: whether the fragment's last word may go on.
  func occurrences(of fragment: Fragment, attached: Bool = false) -> [Range<Int>] {
    let key = SearchKey(fragment.units)
    guard let firstPlace = key.places.first else { return [] }
    var steps = (units.count + fragment.units.count) * LiteralSearch.stepsForEachUnit
    var found: [Range<Int>] = []
    for index in archive.key.occurrences(of: key) where steps > 0 {
      let start = Int(archive.key.places[index]) - Int(firstPlace)
      guard start >= found.last?.upperBound ?? 0 else { continue }
      guard let end = end(of: fragment, at: start, steps: &steps) else { continue }
      let isWhole = attached || endsAWord(end)
      if isWhole, beginsAWord(start) { found.append(start..<end) }
    }
    return found
  }

  private func end(of fragment: Fragment, at start: Int, steps: inout Int) -> Int? {
    var last = start
    let matched = align(fragment, at: start) { _, place in
      last = place
      steps -= 1
    }
    return matched ? last + 1 : nil
  }

  /// Walks a fragment and the archive side by side; false at the first pair that differs.
  func align(_ fragment: Fragment, at start: Int, visit: (Int?, Int) -> Void) -> Bool {
    var place = start
    var index = 0
    while index < fragment.units.count {
      guard place < units.count else { return false }
      if units[place] == Unit.lineEndHyphen {
        visit(nil, place)
        if fragment.units[index] == Unit.dash { index += 1 }
      } else {
        guard agree(fragment, index, units[place]) else { return false }
        visit(index, place)
        index += 1
      }
      place += 1
    }
    return true
  }

  private func agree(_ fragment: Fragment, _ index: Int, _ unit: UInt32) -> Bool {
    let wanted = fragment.units[index]
    if wanted == unit { return true }
    if fragment.anyCase[index] { return Unit.lowercased(wanted) == Unit.lowercased(unit) }
    // Inner marks are single where the outer are double. After a digit they are feet and inches.
    let areMarks =
      (wanted == Unit.single || wanted == Unit.double)
      && (unit == Unit.single || unit == Unit.double)
    return areMarks && (index == 0 || !Unit.isDigit(fragment.units[index - 1]))
  }

  // MARK: a quotation takes whole words and whole numbers

  private func unit(_ place: Int) -> UInt32 {
    units.indices.contains(place) ? units[place] : Unit.space
  }

  private func beginsAWord(_ start: Int) -> Bool {
    let (first, before, earlier) = (unit(start), unit(start - 1), unit(start - 2))
    if Unit.isDigit(first) || Unit.isCurrency(first) {
      if isSign(before) || Unit.isCurrency(before) { return false }
      if before == Unit.dash, !Unit.isWord(earlier) { return false }
      if before == 0x2E || before == 0x2C, Unit.isDigit(earlier) { return false }
    }
    guard Unit.isWord(first) else { return true }
    if before == Unit.dash { return !isNon(wordBefore(start - 1)) }
    return !Unit.isWord(before) && !(before == Unit.single && Unit.isWord(earlier))
  }

  private func wordBefore(_ end: Int) -> ArraySlice<UInt32> {
    var start = end
    while start > 0, Unit.isWord(units[start - 1]) { start -= 1 }
    return units[start..<end]
  }

  /// "non-fatal" is not "fatal".
  private func isNon(_ word: ArraySlice<UInt32>) -> Bool {
    word.map(Unit.lowercased) == "non".unicodeScalars.map(\.value)
  }

  /// `±`, `<`, `>`, `~`, `≈`, `≤`, `≥`, `+`.
  private func isSign(_ unit: UInt32) -> Bool {
    [0xB1, 0x3C, 0x3E, 0x7E, 0x2248, 0x2264, 0x2265, 0x2B].contains(unit)
  }

  private func endsAWord(_ end: Int) -> Bool {
    let (last, after, later) = (unit(end - 1), unit(end), unit(end + 1))
    guard Unit.isWord(last) else { return true }
    if Unit.isDigit(last) {
      if [0x25, 0x2030, 0xB0].contains(after) || Unit.isCurrency(after) { return false }
      if after == 0x2E || after == 0x2C, Unit.isDigit(later) { return false }
    }
    if after == Unit.single, Unit.lowercased(last) == 0x6E, Unit.lowercased(later) == 0x74 {
      return false
    }
    return !Unit.isWord(after)
  }
}
