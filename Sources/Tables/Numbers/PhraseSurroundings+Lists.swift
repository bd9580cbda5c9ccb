/// Numbers that one word governs together: "sections 3, 4 and 5", "between 3 and 17 June". Lists are
/// followed for a few numbers only, lest a page of nothing else take the square of its length.
extension PhraseSurroundings {
  /// Where the numbers before this one begin in its list, nearest first; this one's own start leads.
  var listStarts: [Int] {
    var starts = [start]
    while starts.count < longestList, let number = numberJoined(before: starts[starts.count - 1]) {
      starts.append(number)
    }
    return starts
  }

  /// Where the numbers after this one end in its list; this one's own end leads.
  var listEnds: [Int] {
    var ends = [end]
    while ends.count < longestList, let number = numberJoined(after: ends[ends.count - 1]) {
      ends.append(number + 1)
    }
    return ends
  }

  private func numberJoined(before index: Int) -> Int? {
    var place = index - 1
    while isJoint(place), index - place <= 3 { place -= 1 }
    guard place < index - 1, isNumber(place) else { return nil }
    let hasComma = tokens[place + 1..<index].contains { $0.isMark(",") }
    // In "section 3, 245 stations" and "section 3, and 40 left" the comma ends the list.
    guard !hasComma || index != start || goesOn else { return nil }
    return place
  }

  private var goesOn: Bool {
    guard let next = after() else { return true }
    if case .mark = next.kind { return true }
    return next.isWord(among: joints)
  }

  private func numberJoined(after index: Int) -> Int? {
    var place = index
    while isJoint(place), place - index < 3 { place += 1 }
    return place > index && isNumber(place) ? place : nil
  }

  private func isJoint(_ index: Int) -> Bool {
    guard let joint = token(index) else { return false }
    if joint.isDash { return !joint.followsSpace && token(index + 1)?.followsSpace == false }
    return [",", "&"].contains(joint.mark) || joint.isWord(among: joints)
  }

  private func isNumber(_ index: Int) -> Bool {
    guard let token = token(index) else { return false }
    if let numeral = token.numeral { return !numeral.isGrouped }
    return switch token.meaning {
    case .unit, .tens: true
    default: false
    }
  }
}

private let longestList = 8

private let joints: WordSet = ["and", "or", "nor", "to", "otherwise"]
