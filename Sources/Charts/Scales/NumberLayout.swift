import Tables

extension NumberFormat {
  /// A number in its three parts; only the middle one is grouped.
  struct Parts {
    var prefix: String
    var whole: String
    var suffix: String

    /// Moves all from the point, or from the first letter, to the suffix.
    mutating func moveFraction() {
      guard let end = whole.utf8.firstIndex(where: { !isDigit($0) }) else { return }
      suffix = whole[end...] + suffix
      whole = String(whole[..<end])
    }
  }

  /// Groups and pads. Zeros are padded before grouping, so that they are grouped too.
  func laidOut(_ parts: Parts) -> String {
    guard specifier.width > 0 else {
      let whole = specifier.groups ? groupedByThousands(parts.whole, with: ",") : parts.whole
      return parts.prefix + whole + parts.suffix
    }
    let grouped =
      specifier.groups && !specifier.padsWithZeros
      ? groupedByThousands(parts.whole, with: ",") : parts.whole
    let length = parts.prefix.count + grouped.count + parts.suffix.count
    let padding = String(repeating: specifier.fill, count: max(0, specifier.width - length))
    if specifier.groups, specifier.padsWithZeros {
      let width = padding.isEmpty ? Int.max : specifier.width - parts.suffix.count
      return parts.prefix + groupedByThousands(padding + grouped, width: width) + parts.suffix
    }
    return aligned(parts.prefix, grouped + parts.suffix, padding)
  }

  private func aligned(_ prefix: String, _ number: String, _ padding: String) -> String {
    switch specifier.align {
    case .left: return prefix + number + padding
    case .right: return padding + prefix + number
    case .afterSign: return prefix + padding + number
    case .centre:
      let before = padding.prefix(padding.count / 2)
      return before + prefix + number + padding.dropFirst(before.count)
    }
  }
}

/// Commas between groups of three digits, from the right, within a width.
///
/// - Parameter width: digits in front that would make it longer are dropped.
private func groupedByThousands(_ digits: String, width: Int) -> String {
  var groups: [Substring] = []
  var rest = digits[...]
  var length = 0
  while !rest.isEmpty {
    let size = length + 4 > width ? max(1, width - length) : 3
    groups.append(rest.suffix(size))
    rest = rest.dropLast(size)
    length += size + 1
    if length > width { break }
  }
  return groups.reversed().joined(separator: ",")
}

/// Without the zeros at the end of the decimals, and without a point that nothing follows.
func withoutTrailingZeros(_ digits: String) -> String {
  let bytes = digits.utf8
  guard let point = bytes.firstIndex(of: UInt8(ascii: ".")) else { return digits }
  let end = bytes[point...].dropFirst().firstIndex { !isDigit($0) } ?? bytes.endIndex
  var kept = digits[..<end]
  while kept.utf8.last == UInt8(ascii: "0") { kept.removeLast() }
  if kept.utf8.last == UInt8(ascii: ".") { kept.removeLast() }
  return String(kept + digits[end...])
}

private func isDigit(_ byte: UInt8) -> Bool { UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte }
