import Base
import SiteModel

/// Where the site's files stand on the web.
extension Site {
  /// A file's full address; nil without a base URL.
  func fullAddress(of route: String) -> String? {
    catalogue.configuration.baseURL.map { "\($0)/\(percentEncoded(route))" }
  }

  /// A file's full address, else its address as seen from another file.
  func address(of route: String, from page: String) -> String {
    fullAddress(of: route) ?? percentEncoded(SitePath.relative(route, from: page))
  }
}
