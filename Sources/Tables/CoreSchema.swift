/// The kind of a plain scalar by the core schema, YAML 1.2.2 section 10.3.2.
///
/// `no`, `on` and dates stay words: that schema knows none of them.
func coreKind(of text: String) -> Scalar.Kind {
  switch text {
  case "", "~", "null", "Null", "NULL": return .null
  case "true", "True", "TRUE", "false", "False", "FALSE": return .bool
  case ".nan", ".NaN", ".NAN": return .number
  default: break
  }
  var text = text
  return text.withUTF8(isCoreNumber) ? .number : .string
}

private func isCoreNumber(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
  guard let first = bytes.first, first <= UInt8(ascii: "9") else { return false }
  var scan = ByteScan(bytes)
  if scan.skip("0x") { return scan.skipDigits(isHexadecimalDigit) > 0 && scan.isAtEnd }
  if scan.skip("0o") { return scan.skipDigits { $0 >= 0x30 && $0 <= 0x37 } > 0 && scan.isAtEnd }
  scan.skipSign()
  if scan.skip(".inf") || scan.skip(".Inf") || scan.skip(".INF") { return scan.isAtEnd }
  let whole = scan.skipDigits(isDigit)
  let fraction = scan.skip(".") ? scan.skipDigits(isDigit) : 0
  guard whole + fraction > 0 else { return false }
  if scan.skip("e") || scan.skip("E") {
    scan.skipSign()
    guard scan.skipDigits(isDigit) > 0 else { return false }
  }
  return scan.isAtEnd
}

extension Scalar {
  /// A finite number in the words of JSON, every digit kept; nil for what JSON cannot write.
  ///
  /// Signs, zeros and points that only YAML allows go: `+5`, `007`, `.5` and `5.` become
  /// `5`, `7`, `0.5` and `5`; hexadecimal and octal become decimal.
  var jsonNumber: String? {
    guard resolved.kind == .number else { return nil }
    var digits = text[...]
    if digits.hasPrefix("0x") || digits.hasPrefix("0o") { return integer.map(String.init) }
    let isNegative = digits.hasPrefix("-")
    if isNegative || digits.hasPrefix("+") { digits.removeFirst() }
    let whole = digits.prefix { $0.isASCII && $0.isNumber }
    var rest = digits.dropFirst(whole.count)
    guard !rest.hasPrefix(".i"), !rest.hasPrefix(".I"), !rest.hasPrefix(".n"), !rest.hasPrefix(".N")
    else { return nil }
    if rest == "." || rest.hasPrefix(".e") || rest.hasPrefix(".E") { rest.removeFirst() }
    let significant = whole.drop { $0 == "0" }
    return (isNegative ? "-" : "") + (significant.isEmpty ? "0" : significant) + rest
  }
}
