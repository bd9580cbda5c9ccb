import Synchronization

/// A name as a template writes it, interned: compared and looked up by number.
///
/// Interning takes a lock, so a caller on a hot path keeps its names in constants.
package struct Name: Hashable, Sendable {
  private let number: Int32

  package init(_ text: String) {
    number = names.withLock { $0.number(of: text) }
  }

  package var text: String {
    names.withLock { $0.texts[Int(number)] }
  }
}

extension Name: ExpressibleByStringLiteral {
  package init(stringLiteral text: String) {
    self.init(text)
  }
}

/// Every name of the process; numbers count from 0 in order of appearance and never leave it.
private struct NameTable: Sendable {
  private var numbers: [String: Int32] = [:]
  private(set) var texts: [String] = []

  mutating func number(of text: String) -> Int32 {
    if let number = numbers[text] { return number }
    let number = Int32(texts.count)
    numbers[text] = number
    texts.append(text)
    return number
  }
}

private let names = Mutex(NameTable())
