import Base

/// The terms with the entries that hold them, joined from all parts.
///
/// A term is a line: its bytes, a blank, four lists of entries joined by points (those whose title
/// holds it, whose headings or summary, whose text often, whose text), and where a list was cut, a
/// blank and the number of all entries that hold it.
extension SearchIndex {
  /// Few terms fill a file in a large site, so that a query of many words stays small.
  private static let bytesPerFile = 8 << 10
  /// A word of the text in more entries than this tells them apart no longer.
  private static let longestTextList = 2_000
  private static let longestTitleList = 6_000

  /// Writes the term files. Returns what each starts with.
  func writeTerms(to file: (String, borrowing HTMLBuffer) -> Void) -> [String] {
    var merge = TermMerge(parts)
    var cut = TermCut()
    var line = HTMLBuffer()
    while let term = merge.next() {
      line.removeAll()
      write(term, merge.list, to: &line)
      if cut.size > 0, cut.size + line.count > Self.bytesPerFile { cut.finish(file) }
      cut.add(line, of: term)
    }
    cut.finish(file)
    return cut.starts
  }

  private func write(_ term: [UInt8], _ list: [UInt32], to line: inout HTMLBuffer) {
    line.write(term)
    line.write(" ")
    var counts: SIMD4<Int> = .zero
    for value in list { counts[Int(value & 3)] += 1 }
    var isCut = false
    var points = 0
    for standing in [Standing.title, .heading, .often, .text] {
      let limit = standing.rawValue > 1 ? Self.longestTitleList : Self.longestTextList
      let count = counts[Int(standing.rawValue)]
      isCut = isCut || count > limit
      let kept = count <= limit ? count : standing.rawValue > 1 ? limit : 0
      if kept > 0 {
        for _ in 0..<points { line.write(".") }
        points = 0
        line.write(kept, of: list, standing.rawValue)
      }
      points += 1
    }
    if isCut {
      line.write(" ")
      line.write(digits: UInt32(list.count))
    }
    // The two bytes that a line feed takes in a script's string.
    line.write("\\n")
  }
}

/// The file that is being filled with terms.
private struct TermCut: ~Copyable {
  private(set) var starts: [String] = []
  private var buffer = HTMLBuffer()
  private(set) var size = 0
  private var first: [UInt8] = []
  private var last: [UInt8] = []

  mutating func add(_ line: borrowing HTMLBuffer, of term: [UInt8]) {
    if size == 0 {
      starts.append(String(decoding: shortest(of: term, after: last), as: UTF8.self))
      buffer = SearchIndex.opening("terms-\(starts.count - 1)")
      buffer.write("\"")
    }
    line.withBytes { buffer.write($0) }
    size += line.count
    last = term
  }

  mutating func finish(_ file: (String, borrowing HTMLBuffer) -> Void) {
    guard size > 0 else { return }
    buffer.write("\"")
    SearchIndex.close(&buffer)
    file("\(SearchIndex.folder)/terms-\(starts.count - 1).js", buffer)
    size = 0
  }

  /// As much of a term as tells it from the one before, in whole characters.
  private func shortest(of term: [UInt8], after other: [UInt8]) -> ArraySlice<UInt8> {
    var count = zip(term, other).prefix { $0 == $1 }.count + 1
    while count < term.count, term[count] & 0xC0 == 0x80 { count += 1 }
    return term.prefix(count)
  }
}

/// All terms of all parts in order of their bytes, each with its entries.
private struct TermMerge: ~Copyable {
  private let parts: [SearchCollector]
  /// The terms of each part, the next one last.
  private var waiting: [[Int]]
  /// The entries of the term that `next` gave: number times four plus standing, ascending.
  private(set) var list: [UInt32] = []

  init(_ parts: [SearchCollector]) {
    self.parts = parts
    waiting = parts.map { part in
      (0..<part.words.count).sorted {
        part.words.stem(of: $1).precedes(part.words.stem(of: $0))
      }
    }
  }

  mutating func next() -> [UInt8]? {
    var holders: [Int] = []
    for part in parts.indices {
      guard let term = waiting[part].last else { continue }
      guard let holder = holders.first, let other = waiting[holder].last else {
        holders = [part]
        continue
      }
      let (stem, least) = (parts[part].words.stem(of: term), parts[holder].words.stem(of: other))
      if stem.precedes(least) {
        holders = [part]
      } else if !least.precedes(stem) {
        holders.append(part)
      }
    }
    guard let first = holders.first, let term = waiting[first].last else { return nil }
    let stem = Array(parts[first].words.stem(of: term))
    list.removeAll(keepingCapacity: true)
    for part in holders {
      let term = waiting[part].removeLast()
      parts[part].words.read(term, onto: &list)
    }
    if holders.count > 1 { list.sort() }
    return stem
  }
}

extension UnsafeBufferPointer<UInt8> {
  fileprivate func precedes(_ other: UnsafeBufferPointer<UInt8>) -> Bool {
    for index in 0..<Swift.min(count, other.count) where self[index] != other[index] {
      return self[index] < other[index]
    }
    return count < other.count
  }
}

extension HTMLBuffer {
  /// Writes the first `count` entries of one standing, each as its distance from the one before.
  fileprivate mutating func write(_ count: Int, of list: [UInt32], _ standing: UInt32) {
    var (last, left): (UInt32, Int) = (.max, count)
    for value in list where value & 3 == standing {
      write(digits: value >> 2 &- last)
      last = value >> 2
      left -= 1
      if left == 0 { return }
    }
  }

  /// Writes a number with five bits a character, the lowest first; all but the last are marked.
  fileprivate mutating func write(digits number: UInt32) {
    var rest = number
    while rest > 31 {
      write(byte: digit(rest & 31 | 32))
      rest >>= 5
    }
    write(byte: digit(rest))
  }
}

/// 64 characters that mean nothing in a script's string, and are no point.
private func digit(_ value: UInt32) -> UInt8 {
  switch value {
  case 0..<26: UInt8(ascii: "A") + UInt8(value)
  case 26..<52: UInt8(ascii: "a") + UInt8(value - 26)
  case 52..<62: UInt8(ascii: "0") + UInt8(value - 52)
  case 62: UInt8(ascii: "-")
  default: UInt8(ascii: "_")
  }
}
