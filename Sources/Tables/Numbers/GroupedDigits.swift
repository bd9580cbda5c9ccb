/// Digits with a separator between groups of three, from the right.
package func groupedByThousands(_ digits: String, with separator: String) -> String {
  var left = digits.utf8.count
  guard left > 3 else { return digits }
  var grouped = ""
  for digit in digits.unicodeScalars {
    grouped.unicodeScalars.append(digit)
    left -= 1
    if left > 0, left % 3 == 0 { grouped += separator }
  }
  return grouped
}
