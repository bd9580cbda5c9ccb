package import Base

/// A data file as whoever touches files hands it over.
package enum DataInput {
  case whole(InputFile)
  /// A delimited file, piece by piece.
  case pieces(path: String, ByteSupply)

  package var path: String {
    switch self {
    case .whole(let file): file.path
    case .pieces(let path, _): path
    }
  }
}

/// Whether files of a format are read piece by piece, so that their size is no matter.
package func isReadInPieces(_ path: String) -> Bool {
  separator(ofFileAt: path) != nil
}

/// The rows of a data file; nil where the program reads none such.
///
/// - Parameters:
///   - separator: instead of the comma or tab that the file's ending asks for.
///   - names: the columns of a delimited file without a header.
package func dataRows(
  of input: DataInput, separatedBy given: UInt8? = nil, names: [String]? = nil
) -> (any DataRows)? {
  guard let separator = given ?? separator(ofFileAt: input.path) else {
    guard case .whole(let file) = input, let format = DataFormats.format(ofFileAt: file.path)
    else { return nil }
    let (node, faults) = format.read(file)
    return TreeRows(node, in: file, faults: faults)
  }
  let code = DiagnosticCode.dataInvalid
  let rows =
    switch input {
    case .whole(let file):
      DelimitedRows(
        of: file, in: 0..<file.bytes.count, separatedBy: separator, code: code)
    case .pieces(let path, let supply):
      DelimitedRows(ofFileAt: path, separatedBy: separator, code: code, supply: supply)
    }
  return DelimitedRecords(rows, code: code, names: names)
}

private func separator(ofFileAt path: String) -> UInt8? {
  let format = DataFormats.format(ofFileAt: path)
  return format == CSVFormat.self ? UInt8(ascii: ",") : format == TSVFormat.self ? 0x09 : nil
}
