package import Base
import Markup
import Tables

/// Markdown as an HTML fragment, apart from any site; links stay as written.
package func renderFragment(
  _ file: InputFile, isCommonMark: Bool
) -> (html: [UInt8], findings: [Diagnostic]) {
  var buffer = HTMLBuffer(capacity: file.bytes.count * 2)
  var links = PlainLinks()
  let facts = MarkupRenderer().render(
    file, in: 0..<file.bytes.count, options: isCommonMark ? .commonMark : .fragment,
    resolver: &links, into: &buffer)
  return (buffer.bytes, facts.diagnostics.sorted())
}

/// The forms in which a table can be printed.
package let tableForms = ["json", "csv", "html"]

/// A data file as the program reads it, in another form.
package func printTable(
  _ path: String, to form: String
) throws(MachineError) -> (bytes: [UInt8], findings: [Diagnostic]) {
  let bytes: [UInt8]
  do throws(FileError) {
    bytes = try FileSystem.read(path)
  } catch {
    throw MachineError("cannot read \"\(path)\": \(error.reason)")
  }
  guard DataFormats.format(ofFileAt: path) != nil else {
    throw MachineError(
      "\"\(path)\" is no data file: its name must end in .csv, .tsv, .json, .yaml or .toml")
  }
  let (table, findings) = Table.read(InputFile(path: path, bytes: bytes))
  var buffer = HTMLBuffer()
  switch form {
  case "csv": table?.writeCSV(into: &buffer)
  case "html": table?.writeHTML(into: &buffer)
  default: table?.writeJSON(into: &buffer)
  }
  return (buffer.bytes, findings.sorted())
}
