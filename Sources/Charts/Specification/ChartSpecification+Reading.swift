package import Base
package import Tables

extension ChartSpecification {
  /// Reads a specification from YAML or JSON. Nil where nothing can be drawn from it; there may be
  /// a specification beside findings, for the sake of further ones.
  ///
  /// - Parameter file: holds the node; ranges count from its first byte, as in a page's fence.
  package static func read(
    _ node: DataNode, in file: InputFile
  ) -> (specification: ChartSpecification?, diagnostics: [Diagnostic]) {
    (nil, [])
  }
}
