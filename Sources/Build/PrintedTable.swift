package import Base
package import Tables

/// A data file as the program reads it, in another form, handed over piece by piece.
///
/// - Parameter print: gets the next bytes.
package func printTable(
  _ path: String, as form: TableForm, print: ([UInt8]) -> Void
) throws(MachineError) -> [Diagnostic] {
  guard DataFormats.format(ofFileAt: path) != nil else {
    throw MachineError(
      "\"\(path)\" is no data file: its name must end in .csv, .tsv, .json, .yaml or .toml")
  }
  do throws(FileError) {
    let file = try PiecewiseFile(path)
    let whole = isReadInPieces(path) ? nil : try FileSystem.read(path)
    let input =
      whole.map { DataInput.whole(InputFile(path: path, bytes: $0)) }
      ?? .pieces(path: path, file.next)
    guard var rows = dataRows(of: input) else { return [] }
    printRows(&rows, as: form, print: print)
    if let reason = file.failure { throw FileError(reason: reason) }
    return rows.diagnostics
  } catch {
    throw MachineError("cannot read \"\(path)\": \(error.reason)")
  }
}

private func printRows(
  _ rows: inout any DataRows, as form: TableForm, print: ([UInt8]) -> Void
) {
  let columns = rows.columnNames
  guard !columns.isEmpty || rows is TreeRows && rows.diagnostics.isEmpty else { return }
  var out = HTMLBuffer()
  form.writeStart(columns, into: &out)
  var count = 0
  while rows.next() {
    form.write(rows.values, number: count, columns, into: &out)
    count += 1
    if out.count > 1 << 16 {
      print(out.bytes)
      out.removeAll()
    }
  }
  form.writeEnd(rows: count, into: &out)
  print(out.bytes)
}
