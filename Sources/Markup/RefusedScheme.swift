internal import Base

extension Walk {
  /// Whether the address could run a program or reach into the reader's files.
  mutating func isRefused(_ link: Link) -> Bool {
    guard let scheme = refusedScheme(of: link) else { return false }
    report(.refused(scheme, at: file.place(link.locate(in: file))))
    return true
  }
}

/// `javascript`, `vbscript`, `file`, or `data` unless it is a picture; nil for any other.
func refusedScheme(of link: Link) -> String? {
  guard let first = link.destination.utf8.first?.lowercased, "jvfd".utf8.contains(first) else {
    return nil
  }
  let schemes: [StaticString] = ["javascript:", "vbscript:", "file:", "data:"]
  for scheme in schemes where hasPrefix(link.destination, scheme) {
    let name = String(scheme.description.dropLast())
    if name != "data" { return name }
    let pictures: [StaticString] = [
      "data:image/png", "data:image/gif", "data:image/jpeg", "data:image/webp",
    ]
    let isPicture = pictures.contains { hasPrefix(link.destination, $0) }
    // A vector picture may hold script, which runs only where it is opened as a page.
    let isDrawing = link.kind == .image && hasPrefix(link.destination, "data:image/svg+xml")
    return isPicture || isDrawing ? nil : name
  }
  return nil
}

/// Ignores the case of ASCII letters; `prefix` is lower case.
private func hasPrefix(_ text: String, _ prefix: StaticString) -> Bool {
  guard text.utf8.count >= prefix.utf8CodeUnitCount else { return false }
  return zip(text.utf8, 0..<prefix.utf8CodeUnitCount).allSatisfy { byte, index in
    byte.lowercased == prefix.utf8Start[index]
  }
}

extension Diagnostic {
  fileprivate static func refused(_ scheme: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .linkBroken, "an address with \"\(scheme):\" is not allowed", at: place,
      help: "link to a page, a file of the site or a web address")
  }
}
