/// The text with `%20` and its like resolved; malformed escapes and bytes are kept.
package func percentDecoded(_ text: Substring) -> String {
  // A substring's bytes come one by one unless they are asked for together.
  let isPlain = text.utf8.withContiguousStorageIfAvailable { !$0.contains(UInt8(ascii: "%")) }
  if isPlain == true { return String(text) }
  var bytes: [UInt8] = []
  var rest = text.utf8[...]
  while let byte = rest.popFirst() {
    if byte == UInt8(ascii: "%"), let value = hexadecimalPair(rest) {
      bytes.append(value)
      rest = rest.dropFirst(2)
    } else {
      bytes.append(byte)
    }
  }
  return String(decoding: bytes, as: UTF8.self)
}

private func hexadecimalPair(_ text: Substring.UTF8View.SubSequence) -> UInt8? {
  let pair = text.prefix(2)
  guard pair.count == 2, let high = hexadecimalValue(pair[pair.startIndex]),
    let low = hexadecimalValue(pair[pair.index(after: pair.startIndex)])
  else { return nil }
  return high << 4 | low
}

private func hexadecimalValue(_ digit: UInt8) -> UInt8? {
  switch digit {
  case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
  case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
  case UInt8(ascii: "A")...UInt8(ascii: "F"): digit - UInt8(ascii: "A") + 10
  default: nil
  }
}
