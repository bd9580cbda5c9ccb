/// A path pattern: `*` is any run within one name, `**` any run of names, `?` one character.
package struct Glob: Hashable, Sendable {
  private let pattern: [UInt8]

  package init(_ pattern: String) {
    self.pattern = Array(pattern.utf8)
  }

  package func matches(_ path: String) -> Bool {
    let path = Array(path.utf8)
    var reached = closure([0], atNameStart: true)
    for byte in path {
      reached = closure(step(reached, over: byte), atNameStart: byte == slash)
      if reached.isEmpty { return false }
    }
    return reached.contains(pattern.count)
  }

  /// Adds what can be reached without reading: a star may stand for nothing.
  private func closure(_ states: Set<Int>, atNameStart: Bool) -> Set<Int> {
    var all = states
    var open = Array(states)
    while let state = open.popLast() {
      guard state < pattern.count, pattern[state] == star else { continue }
      let next = afterStars(state)
      // "**/" may stand for no folder at all.
      if atNameStart, isDouble(state), next < pattern.count, pattern[next] == slash {
        if all.insert(next + 1).inserted { open.append(next + 1) }
      }
      if all.insert(next).inserted { open.append(next) }
    }
    return all
  }

  private func step(_ states: Set<Int>, over byte: UInt8) -> Set<Int> {
    var next: Set<Int> = []
    for state in states where state < pattern.count {
      if pattern[state] == star {
        if byte != slash || isDouble(state) { next.insert(state) }
      } else if pattern[state] == byte || pattern[state] == question && byte != slash {
        next.insert(state + 1)
      }
    }
    return next
  }

  private func isDouble(_ state: Int) -> Bool {
    state + 1 < pattern.count && pattern[state + 1] == star
      || state > 0 && pattern[state - 1] == star
  }

  private func afterStars(_ state: Int) -> Int {
    var next = state
    while next < pattern.count, pattern[next] == star { next += 1 }
    return next
  }

  private var star: UInt8 { UInt8(ascii: "*") }
  private var slash: UInt8 { UInt8(ascii: "/") }
  private var question: UInt8 { UInt8(ascii: "?") }
}
