/// A format in which readers can take a list of sources away.
package protocol SourceExport: Sendable {
  /// As a link to the download calls it: `RIS`.
  static var name: String { get }
  /// Without the dot.
  static var fileEnding: String { get }
  static var mediaType: String { get }
  static func text(of sources: [Source]) -> String
}

/// The list of exports.
package enum SourceExports {
  package static let all: [any SourceExport.Type] = [
    CSLJSONExport.self, BibTeXExport.self, RISExport.self,
  ]
}
