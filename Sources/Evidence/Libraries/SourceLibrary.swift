package import Base

/// A format in which other programs keep lists of sources.
package protocol SourceLibrary: Sendable {
  /// As messages call it: `BibTeX`.
  static var name: String { get }

  /// In lower case, without the dot.
  static var fileEndings: [String] { get }

  /// Reads a library; sources that could be read come even where others could not.
  static func read(_ file: InputFile) -> (sources: [Source], diagnostics: [Diagnostic])
}

/// The list of libraries that the program reads.
package enum SourceLibraries {
  package static let all: [any SourceLibrary.Type] = [CSLJSONLibrary.self, BibTeXLibrary.self]
}

extension Source {
  /// A source of which nothing is known yet.
  init(id: String, type: String, at place: Place) {
    self.init(
      id: id, place: place, type: type, title: "", authors: [], editors: [], variables: [])
  }
}

extension Diagnostic {
  static func unusableKey(_ key: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .dataInvalid, "a citation key must hold neither white space nor braces: \"\(key)\"",
      at: place, help: "give the entry another key")
  }

  static func unsafeAddress(_ address: String, at place: Place) -> Diagnostic {
    var finding = Diagnostic(
      .dataInvalid, "an address must begin with http:// or https://: \"\(address)\"", at: place,
      help: "the source is read without it")
    finding.level = .warning
    return finding
  }
}
