package import Base

/// A Data Package (version 2): what its `datapackage.json` says of the tables beside it.
package struct DataPackage: Sendable {
  package static let fileName = "datapackage.json"

  /// A source as a package names it: a title, and an address or a source's id.
  package struct Credit: Hashable, Sendable {
    package var title: String
    package var path: String?
  }

  package var file: InputFile
  package var title: String?
  package var sources: [Credit] = []
  /// The tabular ones; others are none of a site's data.
  package var resources: [Resource] = []

  package struct Resource: Sendable {
    package enum Content: Sendable {
      /// A file, relative to the package's folder.
      case file(String)
      /// Rows that stand in the descriptor itself.
      case inline(DataNode)
    }

    package var name: String
    /// Of the name.
    package var place: Place
    package var title: String?
    package var content: Content
    package var dialect = Dialect()
    /// Nil where the types are to be found in the data.
    package var schema: TableSchema?
    package var sources: [Credit] = []
    /// Of the file, where the package says so.
    package var byteCount: Located<Int>?
  }

  /// How a delimited file is written.
  package struct Dialect: Hashable, Sendable {
    /// Nil where the file's ending says it.
    package var delimiter: UInt8?
    package var hasHeader = true
  }
}
