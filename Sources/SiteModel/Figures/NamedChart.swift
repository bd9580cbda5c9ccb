package import Base
package import Charts
import Tables

/// A chart specification of content/charts: pages call it by its file's stem.
package struct NamedChart: Sendable {
  package let file: InputFile
  package let specification: ChartSpecification

  /// Nil where nothing can be drawn from the file.
  package static func read(
    _ file: InputFile
  ) -> (chart: NamedChart?, diagnostics: [Diagnostic]) {
    let (specification, diagnostics) = readSpecification(
      in: file, 0..<file.bytes.count, isJSON: SitePath.pathExtension(of: file.path) == "json")
    return (specification.map { NamedChart(file: file, specification: $0) }, diagnostics)
  }
}

/// Reads a chart specification from a part of a file.
func readSpecification(
  in file: InputFile, _ range: Range<Int>, isJSON: Bool
) -> (specification: ChartSpecification?, diagnostics: [Diagnostic]) {
  let (node, faults) =
    isJSON
    ? JSONFormat.read(file, in: range, code: .dataInvalid)
    : YAMLFormat.read(file, in: range, code: .dataInvalid)
  guard let node else { return (nil, faults) }
  let (specification, diagnostics) = ChartSpecification.read(node, in: file)
  return (specification, faults + diagnostics)
}
