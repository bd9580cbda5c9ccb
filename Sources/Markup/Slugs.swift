internal import Base

/// Heading anchors as GitHub makes them, unique on one page.
///
/// The rule is that of github-slugger: lower case; only letters, marks, decimal digits,
/// connector punctuation, `-` and spaces stay; spaces become `-`; repeats get `-1`, `-2` ….
struct Slugs {
  private var occurrences = [String: Int](minimumCapacity: 16)

  mutating func anchor(for text: String) -> String {
    let slug = slug(of: text)
    guard !slug.isEmpty else { return "" }
    var anchor = slug
    while occurrences[anchor] != nil {
      let count = (occurrences[slug] ?? 0) + 1
      occurrences[slug] = count
      anchor = slug + "-" + String(count)
    }
    occurrences[anchor] = 0
    return anchor
  }
}

private func slug(of text: String) -> String {
  text.withBytes { bytes in
    guard bytes.allSatisfy({ $0 < 0x80 }) else { return slugOfScalars(text) }
    return String(unsafeUninitializedCapacity: bytes.count) { slug in
      var count = 0
      for byte in bytes {
        guard let kept = kept(byte) else { continue }
        slug[count] = kept
        count += 1
      }
      return count
    }
  }
}

private func kept(_ byte: UInt8) -> UInt8? {
  switch byte {
  case 0x20: .hyphen
  case .hyphen, UInt8(ascii: "_"): byte
  default: byte.isLetter || byte.isDigit ? byte.lowercased : nil
  }
}

private func slugOfScalars(_ text: String) -> String {
  var slug = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    if scalar.isASCII {
      if let kept = kept(UInt8(scalar.value)) { slug.append(Unicode.Scalar(kept)) }
    } else {
      slug.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars.filter(isKept))
    }
  }
  return String(slug)
}

private func isKept(_ scalar: Unicode.Scalar) -> Bool {
  if scalar.properties.isAlphabetic { return true }
  switch scalar.properties.generalCategory {
  case .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .connectorPunctuation:
    return true
  default: return false
  }
}
