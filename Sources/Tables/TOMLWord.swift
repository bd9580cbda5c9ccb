/// Whether the bytes are a number, a truth value, a date or a time by the grammar of TOML 1.0.
///
/// Ranges (a month of 13, a leading zero) are left to the library.
func isTOMLWord(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
  matches(bytes, isTruthValue) || matches(bytes, isRadixInteger) || matches(bytes, isNumber)
    || matches(bytes, isMoment)
}

/// Whether the bytes are a whole date, after which a space may lead to a time.
func isTOMLDate(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
  matches(bytes, isDate)
}

private func matches(
  _ bytes: UnsafeBufferPointer<UInt8>, _ grammar: (inout ByteScan) -> Bool
) -> Bool {
  var scan = ByteScan(bytes)
  return grammar(&scan) && scan.isAtEnd
}

private func isTruthValue(_ scan: inout ByteScan) -> Bool {
  scan.skip("true") || scan.skip("false")
}

private func isRadixInteger(_ scan: inout ByteScan) -> Bool {
  if scan.skip("0x") { return isDigits(&scan, isHexadecimalDigit) }
  if scan.skip("0o") { return isDigits(&scan) { $0 >= 0x30 && $0 <= 0x37 } }
  return scan.skip("0b") && isDigits(&scan) { $0 == 0x30 || $0 == 0x31 }
}

private func isNumber(_ scan: inout ByteScan) -> Bool {
  scan.skipSign()
  if scan.skip("inf") || scan.skip("nan") { return true }
  guard isDigits(&scan, isDigit) else { return false }
  if scan.skip("."), !isDigits(&scan, isDigit) { return false }
  guard scan.skip("e") || scan.skip("E") else { return true }
  scan.skipSign()
  return isDigits(&scan, isDigit)
}

/// Digits with single underscores between them.
private func isDigits(_ scan: inout ByteScan, _ isDigit: (UInt8) -> Bool) -> Bool {
  repeat {
    if scan.skipDigits(isDigit) == 0 { return false }
  } while scan.skip("_")
  return true
}

private func isMoment(_ scan: inout ByteScan) -> Bool {
  var time = scan
  if isTime(&time) {
    scan = time
    return true
  }
  guard isDate(&scan) else { return false }
  guard scan.skip("T") || scan.skip("t") || scan.skip(" ") else { return true }
  guard isTime(&scan) else { return false }
  guard scan.skipSign() else { return scan.skip("Z") || scan.skip("z") || scan.isAtEnd }
  return isPair(&scan) && scan.skip(":") && isPair(&scan)
}

private func isDate(_ scan: inout ByteScan) -> Bool {
  isPair(&scan) && isPair(&scan) && scan.skip("-") && isPair(&scan) && scan.skip("-")
    && isPair(&scan)
}

private func isTime(_ scan: inout ByteScan) -> Bool {
  guard isPair(&scan), scan.skip(":"), isPair(&scan), scan.skip(":"), isPair(&scan) else {
    return false
  }
  return !scan.skip(".") || scan.skipDigits(isDigit) > 0
}

/// Two digits.
private func isPair(_ scan: inout ByteScan) -> Bool {
  var count = 0
  return scan.skipDigits { byte in
    count += 1
    return count <= 2 && isDigit(byte)
  } == 2
}
