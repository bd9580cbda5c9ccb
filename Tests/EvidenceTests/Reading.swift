import Base
import Evidence
import Tables
import TestSupport

/// One record read from the YAML of its fields, with what was found wrong, as text.
struct Reading<Record> {
  var record: Record
  var findings: String

  init(_ yaml: String, read: (inout FieldReader) -> Record) {
    let file = InputFile(path: "r.yaml", text: yaml)
    let (node, faults) = YAMLFormat.read(file)
    let empty = DataNode(.map([]), range: 0..<0)
    var fields = FieldReader(node ?? empty, in: file, code: .dataInvalid)
    record = read(&fields)
    fields.finish()
    findings = printed(faults + fields.diagnostics)
  }
}
