/// The full address of the folder in which a site is published.
package enum BaseURL {
  /// The address as it is kept, without slashes at its end; nil where it is no full `http` or
  /// `https` address of a folder.
  package static func read(_ text: String) -> String? {
    let marks = Array(text.utf8)
    guard let start = hostStart(of: text), marks.allSatisfy(allowed.contains) else { return nil }
    let host = marks[start...].prefix { $0 != UInt8(ascii: "/") }
    guard !host.isEmpty, host[start] != UInt8(ascii: ":"), !host.contains(UInt8(ascii: "@"))
    else { return nil }
    var address = text[...]
    while address.last == "/" { address.removeLast() }
    return String(address)
  }

  /// What to write instead of what `read` refuses.
  package static let help = "write it like https://intranet.example/team/, without ? and #"

  /// The address's path, with a slash at both ends: `/intranet/team/`.
  package static func path(of address: String) -> String {
    guard let start = hostStart(of: address) else { return "/" }
    let host = address.utf8.index(address.utf8.startIndex, offsetBy: start)
    guard let slash = address.utf8[host...].firstIndex(of: UInt8(ascii: "/")) else { return "/" }
    return address[slash...] + "/"
  }

  /// What may stand in an address without escape, and `%` before one.
  private static let allowed = ASCIISet("-._~!$&()*+,;=:@%/[]", lettersAndDigits: true)

  private static func hostStart(of text: String) -> Int? {
    let start = text.prefix(8).lowercased()
    return start.hasPrefix("https://") ? 8 : start.hasPrefix("http://") ? 7 : nil
  }
}
