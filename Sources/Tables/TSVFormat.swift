package import Base

/// Cells with tabs between them; quotation marks mean what they mean in CSV.
package enum TSVFormat: DataFormat {
  package static let name = "TSV"
  package static let fileEndings = ["tsv", "tab"]

  package static func read(
    _ file: InputFile, in range: Range<Int>, code: DiagnosticCode
  ) -> (node: DataNode?, diagnostics: [Diagnostic]) {
    readRecords(of: file, in: range, separatedBy: 0x09, code: code)
  }
}
