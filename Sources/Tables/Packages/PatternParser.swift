/// Reads a regular expression into its parts.
struct PatternParser {
  private var rest: Substring.UnicodeScalarView
  private var depth = 0

  init(_ text: String) {
    rest = Substring(text).unicodeScalars
    // The whole cell must match, so that anchors at the ends say nothing new.
    if rest.first == "^" { rest.removeFirst() }
    if rest.last == "$", rest.dropLast().last != "\\" { rest.removeLast() }
  }

  /// Nil where it is malformed or uses what the program does not know.
  mutating func parse() -> PatternTree? {
    guard let tree = choice(), rest.isEmpty else { return nil }
    return tree
  }

  private mutating func choice() -> PatternTree? {
    guard let first = sequence() else { return nil }
    var parts = [first]
    while rest.first == "|" {
      rest.removeFirst()
      guard let part = sequence() else { return nil }
      parts.append(part)
    }
    return parts.count == 1 ? first : .choice(parts)
  }

  private mutating func sequence() -> PatternTree? {
    var parts: [PatternTree] = []
    while let next = rest.first, next != "|", next != ")" {
      guard let atom = atom(), let part = repeated(atom) else { return nil }
      parts.append(part)
    }
    return parts.isEmpty ? .empty : .sequence(parts)
  }

  private mutating func repeated(_ atom: PatternTree) -> PatternTree? {
    switch rest.first {
    case "*":
      rest.removeFirst()
      return .repeated(atom, least: 0, most: nil)
    case "+":
      rest.removeFirst()
      return .repeated(atom, least: 1, most: nil)
    case "?":
      rest.removeFirst()
      return .repeated(atom, least: 0, most: 1)
    case "{": return counted(atom)
    default: return atom
    }
  }

  private mutating func counted(_ atom: PatternTree) -> PatternTree? {
    guard let end = rest.firstIndex(of: "}") else { return nil }
    let counts = String(rest[rest.index(after: rest.startIndex)..<end])
      .split(separator: ",", omittingEmptySubsequences: false).map { Int($0) }
    let isOpen = rest[..<end].last == ","
    rest = rest[rest.index(after: end)...]
    guard let least = counts.first.flatMap(\.self), (0...1000).contains(least) else { return nil }
    if counts.count == 1 { return .repeated(atom, least: least, most: least) }
    if counts.count == 2, isOpen { return .repeated(atom, least: least, most: nil) }
    guard counts.count == 2, let most = counts[1], (least...1000).contains(most) else {
      return nil
    }
    return .repeated(atom, least: least, most: most)
  }

  private mutating func atom() -> PatternTree? {
    guard let next = rest.popFirst() else { return nil }
    switch next {
    case "(": return group()
    case "[": return set().map { .scalar($0) }
    case ".": return .scalar(PatternClass(ranges: [10...10, 13...13], isNegated: true))
    case "\\": return escaped().map { .scalar($0) }
    case "*", "+", "?", "{", "^", "$": return nil
    default: return .scalar(PatternClass(ranges: [next.value...next.value]))
    }
  }

  private mutating func group() -> PatternTree? {
    if rest.first == "?" {
      guard rest.dropFirst().first == ":" else { return nil }
      rest.removeFirst(2)
    }
    depth += 1
    defer { depth -= 1 }
    guard depth < 50, let tree = choice(), rest.popFirst() == ")" else { return nil }
    return tree
  }

  /// What stands between `[` and `]`.
  private mutating func set() -> PatternClass? {
    var set = PatternClass()
    if rest.first == "^" {
      rest.removeFirst()
      set.isNegated = true
    }
    var isFirst = true
    while let next = rest.popFirst() {
      if next == "]", !isFirst { return set }
      isFirst = false
      guard let single = next == "\\" ? escaped() : PatternClass(ranges: [next.value...next.value]),
        !single.isNegated
      else { return nil }
      if rest.first == "-", rest.dropFirst().first != "]", let low = single.ranges.first,
        low.count == 1
      {
        rest.removeFirst()
        guard let end = rest.popFirst() else { return nil }
        let high = end == "\\" ? escaped()?.ranges.first?.lowerBound : end.value
        guard let high, low.lowerBound <= high else { return nil }
        set.ranges.append(low.lowerBound...high)
      } else {
        set.ranges += single.ranges
      }
    }
    return nil
  }

  /// What a backslash makes of the character behind it.
  private mutating func escaped() -> PatternClass? {
    let digits: [ClosedRange<UInt32>] = [48...57]
    let words = digits + [65...90, 95...95, 97...122]
    let blanks: [ClosedRange<UInt32>] = [9...13, 32...32]
    guard let letter = rest.popFirst() else { return nil }
    switch letter {
    case "d": return PatternClass(ranges: digits)
    case "D": return PatternClass(ranges: digits, isNegated: true)
    case "w": return PatternClass(ranges: words)
    case "W": return PatternClass(ranges: words, isNegated: true)
    case "s": return PatternClass(ranges: blanks)
    case "S": return PatternClass(ranges: blanks, isNegated: true)
    case "t": return PatternClass(ranges: [9...9])
    case "n": return PatternClass(ranges: [10...10])
    case "r": return PatternClass(ranges: [13...13])
    default:
      // Other letters mean something elsewhere: \b, \p{L}.
      guard !letter.properties.isAlphabetic, !("0"..."9").contains(letter) else { return nil }
      return PatternClass(ranges: [letter.value...letter.value])
    }
  }
}
