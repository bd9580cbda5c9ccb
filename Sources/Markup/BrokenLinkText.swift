internal import Base

/// `](` and one of our schemes in text: a link that its author meant and CommonMark does not see.
private let schemes: [StaticString] = [
  "stat:", "measure:", "term:", "source:", "chart:", "table:",
]

extension Walk {
  /// Reports them in the block that was shown last.
  mutating func reportBrokenLinks() {
    guard let block = reading?.current.block else { return }
    let found = block.text.withUnsafeBufferPointer { brokenLinks(in: $0, of: block) }
    for (offset, scheme) in found {
      let range = offset..<offset + 2
      let place = block.aligned(range, in: file) ?? block.locate(range, in: file)
      // An escaped bracket is meant as it stands.
      guard place.count != 3, file.bytes[place].last != .backslash else { continue }
      report(.linkInText(scheme, at: file.place(place)))
    }
  }
}

private func brokenLinks(in text: Bytes, of block: TextBlock) -> [(Int, StaticString)] {
  var found: [(Int, StaticString)] = []
  var start = 0
  while let offset = text.find("](", in: start..<text.count) {
    start = offset + 2
    guard let scheme = schemes.first(where: { text.hasIgnoringCase($0, at: start) }),
      !block.spans.contains(where: { $0.mark == .code && $0.range.contains(offset) })
    else { continue }
    found.append((offset, scheme))
  }
  return found
}

extension Bytes {
  /// Whether any of the text may be a link that is none.
  var holdsBrokenLink: Bool { find("](", in: indices) != nil }

  /// - Parameter prefix: lower case.
  fileprivate func hasIgnoringCase(_ prefix: StaticString, at offset: Int) -> Bool {
    guard offset + prefix.utf8CodeUnitCount <= count else { return false }
    return (0..<prefix.utf8CodeUnitCount).allSatisfy {
      self[offset + $0].lowercased == prefix.utf8Start[$0]
    }
  }
}

extension Diagnostic {
  fileprivate static func linkInText(_ scheme: StaticString, at place: Place) -> Diagnostic {
    Diagnostic(
      .linkBroken, "text that holds \"](\(scheme)\" must be a link", at: place,
      help: "write the address without blanks, or in <…>")
  }
}
