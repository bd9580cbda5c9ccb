package import Base

/// Where a claim stands: worked out in full only when something is wrong.
package enum ClaimPlace: Hashable, Sendable {
  case known(Place)
  /// Bytes of a file of the site, by its path relative to the site.
  case bytes(Range<Int>, file: String)
  /// A citation's key in a block of such a file: the one that `skipping` others precede.
  case key(String, skipping: Int, block: Range<Int>, file: String)

  /// - Parameter read: reads an input file again; nil where it is gone.
  package func place(read: (String) -> InputFile?) -> Place {
    switch self {
    case .known(let place): place
    case .bytes(let range, let path): read(path)?.place(range) ?? Place(file: path)
    case .key(let key, let skipped, let block, let path):
      read(path).map { $0.place(find(key, in: $0.bytes, block, skipping: skipped)) }
        ?? Place(file: path)
    }
  }
}

/// The start of the block where it holds fewer: an escape may stand in the key.
private func find(
  _ key: String, in bytes: [UInt8], _ block: Range<Int>, skipping skipped: Int
) -> Range<Int> {
  let block = block.clamped(to: bytes.indices)
  return keyRanges(of: key, in: bytes, block).dropFirst(skipped).first
    ?? block.lowerBound..<block.lowerBound
}

/// Where a citation's key stands in a part of a text: after each `@`, perhaps in braces.
package func keyRanges(of key: String, in text: [UInt8], _ part: Range<Int>) -> [Range<Int>] {
  key.withBytes { wanted in
    text.withUnsafeBufferPointer { keyRanges(of: wanted, in: $0, part) }
  }
}

private func keyRanges(
  of wanted: UnsafeBufferPointer<UInt8>, in text: UnsafeBufferPointer<UInt8>, _ part: Range<Int>
) -> [Range<Int>] {
  var found: [Range<Int>] = []
  var index = part.lowerBound
  while index + wanted.count < part.upperBound {
    let mark = text[index]
    index += 1
    guard mark == UInt8(ascii: "@") || mark == UInt8(ascii: "{"),
      text[index..<index + wanted.count].elementsEqual(wanted)
    else { continue }
    found.append(index..<index + wanted.count)
  }
  return found
}
