/// A whole number in words while it is being read: the sum so far and the group below the next
/// magnitude. It never exceeds 999,999 trillion.
struct Cardinal {
  private enum Last { case none, units, tens, hundred, magnitude }

  private var sum = 0
  private var group = 0
  private var last = Last.none
  /// The power of ten of the last magnitude; the next must be smaller.
  private var power = 18
  private(set) var hasMagnitude = false

  var total: Int { sum + group }
  var isBegun: Bool { last != .none }
  /// One word or two, such as fractions are counted in.
  var isSmall: Bool { sum == 0 && group < 100 }

  /// Takes the next word, with the hyphen, "and" or article before it, if the number goes on.
  mutating func take(from reader: inout PhraseReader) -> Bool {
    let step = stepBefore(reader)
    guard let zone = reader.token()?.zone, reader.token(step)?.zone == zone,
      let word = reader.meaning(step), add(word)
    else { return false }
    reader.index += step + 1
    return true
  }

  private func stepBefore(_ reader: PhraseReader) -> Int {
    if last == .none { return reader.meaning() == .article ? 1 : 0 }
    if reader.isHyphen() { return 1 }
    guard last == .hundred || last == .magnitude, reader.meaning() == .and else { return 0 }
    return switch reader.meaning(1) {
    case .unit, .tens: 1
    default: 0
    }
  }

  private mutating func add(_ word: NumberWord) -> Bool {
    switch word {
    case .unit(let count) where last != .units && !(last == .tens && count > 9):
      (group, last) = (group + count, .units)
    case .tens(let count) where [.none, .hundred, .magnitude].contains(last):
      (group, last) = (group + count, .tens)
    case .hundred where group < 100 && last != .hundred && last != .magnitude:
      (group, last) = (max(group, 1) * 100, .hundred)
    case .dozen where group < 100 && last != .hundred && last != .magnitude:
      (group, last) = (max(group, 1) * 12, .units)
    case .magnitude(let next) where next < power && last != .magnitude:
      return close(next)
    default: return false
    }
    return true
  }

  private mutating func close(_ next: Int) -> Bool {
    sum += max(group, 1) * (0..<next).reduce(1) { product, _ in product * 10 }
    (group, last, power, hasMagnitude) = (0, .magnitude, next, true)
    return true
  }
}
