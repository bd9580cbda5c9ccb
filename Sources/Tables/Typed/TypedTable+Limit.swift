package import Base

extension TypedTable {
  /// Why a page must not show the table, if it has more rows than that.
  ///
  /// - Parameters:
  ///   - limit: `limits: table-rows` of site.yaml.
  ///   - place: where the page asks for it.
  package func rowFault(limit: Int, at place: Place) -> Diagnostic? {
    guard rowCount > limit else { return nil }
    return Diagnostic(
      .limitExceeded,
      "a table on a page may have \(limit) rows at most: \"\(name)\" has \(rowCount)", at: place,
      help: "keep the rows that readers need in a file of their own, or raise \"table-rows\" under "
        + "\"limits\" in content/site.yaml",
      related: self.place.map { [.init($0, "the data stand here")] } ?? [])
  }
}
