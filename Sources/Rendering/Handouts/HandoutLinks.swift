import Base

/// Where the links of a page lead once the page stands in a handout.
struct HandoutLinks {
  /// A page that the handout holds.
  struct Part {
    /// Stands before each of the page's ids, so that no two pages share one; empty for one page.
    var prefix: String
    /// The id of the page as a whole.
    var anchor: String
  }

  enum Target: Equatable {
    /// As written: it leads out of the site.
    case asWritten
    case address(String)
    /// Nowhere, once the file is passed on: the words stay.
    case none
  }

  /// By the pages' addresses in the site.
  let parts: [String: Part]
  /// The site's full address, without a slash at its end.
  let baseURL: String?

  /// - Parameters:
  ///   - address: as it stands in the page, without HTML's entities.
  ///   - route: the page's own address in the site.
  func target(of address: String, on route: String) -> Target {
    if address.hasPrefix("#") {
      return .address("#" + (parts[route]?.prefix ?? "") + address.dropFirst())
    }
    guard !hasScheme(address) else { return .asWritten }
    let end = address.utf8.firstIndex { "?#".utf8.contains($0) } ?? address.endIndex
    let path = percentDecoded(address[..<end])
    guard let resolved = SitePath.resolve(path, from: route) else { return .none }
    let suffix = address[end...]
    if let part = parts[resolved] {
      return .address(
        "#" + (suffix.hasPrefix("#") ? part.prefix + suffix.dropFirst() : part.anchor))
    }
    guard let baseURL else { return .none }
    return .address(baseURL + "/" + resolved + suffix)
  }

  /// Whether an address begins with a scheme: a letter, then letters, digits and `+-.`, then `:`.
  private func hasScheme(_ address: String) -> Bool {
    guard let colon = address.utf8.firstIndex(of: UInt8(ascii: ":")) else { return false }
    return address[..<colon].utf8.allSatisfy { !"/?#".utf8.contains($0) }
  }
}
