package import Base

/// A way to write data trees down.
///
/// A format is one type in a file of its own, one line in `DataFormats.all` and one test file.
package protocol DataFormat: Sendable {
  /// As messages call it: `YAML`.
  static var name: String { get }

  /// In lower case, without the dot; the first is the usual one.
  static var fileEndings: [String] { get }

  /// Reads the bytes of `range`; every place counts from the file's first byte.
  ///
  /// A node may come with errors where reading could go on after them, such as a key given twice.
  /// An empty text is a null scalar, in the formats that allow it.
  ///
  /// - Parameter code: the code of what is malformed; limits have their own.
  static func read(_ file: InputFile, in range: Range<Int>, code: DiagnosticCode)
    -> (node: DataNode?, diagnostics: [Diagnostic])
}

extension DataFormat {
  /// Reads a whole data file.
  package static func read(_ file: InputFile) -> (node: DataNode?, diagnostics: [Diagnostic]) {
    read(file, in: 0..<file.bytes.count, code: .dataInvalid)
  }
}

/// The list of formats.
package enum DataFormats {
  package static let all: [any DataFormat.Type] = [
    CSVFormat.self, JSONFormat.self, TOMLFormat.self, TSVFormat.self, YAMLFormat.self,
  ]

  /// The format of a file by its ending, in any case; nil where the program reads none such.
  package static func format(ofFileAt path: String) -> (any DataFormat.Type)? {
    let ending = SitePath.pathExtension(of: path)
    return all.first { $0.fileEndings.contains(ending) }
  }
}

/// How much of a thing one file may hold: enough for any honest one, too little to harm.
package enum DataLimits {
  /// Lists and maps within each other. The program's own recursion rests on it.
  static let depth = 100
  /// Nodes that stand for others by way of YAML's aliases.
  static let aliasedNodes = 100_000
  /// Columns of a table made from maps, each of which may bring its own.
  static let columns = 1_000
  /// Bytes of one row of a delimited file.
  static let rowBytes = 16 << 20
  /// Findings about one file's rows: a file with the wrong separator has one in every row.
  package static let rowFindings = 100
}

/// A finding after which the rest of the text cannot be read.
struct Refusal: Error {
  var diagnostic: Diagnostic

  init(_ diagnostic: Diagnostic) {
    self.diagnostic = diagnostic
  }
}

extension Diagnostic {
  static func tooDeep(at place: Place) -> Diagnostic {
    Diagnostic(
      .limitExceeded, "lists and maps may stand within each other to a depth of 100 at most",
      at: place, help: "flatten the data")
  }

  static func keyGivenTwice(
    _ key: String, _ code: DiagnosticCode, at place: Place, first: Place
  ) -> Diagnostic {
    Diagnostic(
      code, "a key must stand once in its map: \"\(key)\" is given twice", at: place,
      help: "remove one of the two", related: [.init(first, "\"\(key)\" is first given here")])
  }
}
