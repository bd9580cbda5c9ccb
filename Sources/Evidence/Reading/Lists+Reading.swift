package import Base
import Tables

/// The records that stand in lists: glossary.yaml, timeline.yaml, discrepancies.yaml.
extension Term {
  package static func readAll(_ file: InputFile, into records: inout Records) -> [Diagnostic] {
    readList(file, into: &records.terms) { fields in
      Term(
        id: fields.recordID(fallback: ""), place: fields.start,
        term: fields.requiredText("term")?.value ?? "",
        definition: fields.requiredText("definition")?.value ?? "",
        source: fields.text("source")?.value, avoid: fields.texts("avoid").map(\.value))
    }
  }
}

extension TimelineEvent {
  package static func readAll(_ file: InputFile, into records: inout Records) -> [Diagnostic] {
    readList(file, into: &records.events) { fields in
      TimelineEvent(
        date: fields.knownDate("date"), label: fields.requiredText("label")?.value ?? "",
        source: fields.text("source")?.value, place: fields.start)
    }
  }
}

extension Discrepancy {
  package static func readAll(_ file: InputFile, into records: inout Records) -> [Diagnostic] {
    readList(file, into: &records.discrepancies) { fields in
      Discrepancy(
        id: fields.recordID(fallback: ""), title: fields.text("title")?.value,
        place: fields.start, between: fields.texts("between").map(\.value),
        about: fields.texts("about").map(\.value),
        note: fields.requiredText("note")?.value ?? "",
        resolution: fields.text("resolution")?.value)
    }
  }
}

private func readList<Entry>(
  _ file: InputFile, into entries: inout [Entry], read: (inout FieldReader) -> Entry
) -> [Diagnostic] {
  let (node, faults) = YAMLFormat.read(file)
  guard let node, node.scalar?.isNull != true else { return faults }
  guard let list = node.list else {
    return faults + [
      Diagnostic(.dataInvalid, "the file must be a list of maps", at: file.place(node.range))
    ]
  }
  var diagnostics = faults
  for element in list {
    var fields = FieldReader(element, in: file, code: .dataInvalid)
    // What is no map at all lacks every field, which need not be said too.
    if element.map != nil { entries.append(read(&fields)) }
    fields.finish()
    diagnostics += fields.diagnostics
  }
  return diagnostics
}
