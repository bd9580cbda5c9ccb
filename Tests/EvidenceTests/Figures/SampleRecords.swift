import Base
import Evidence
import Tables

/// Records of a test, read from the YAML of their fields: statistics get the ids `rate`, `base`
/// and `other`, the measure `duty`.
struct SampleRecords {
  var records = Records()

  init(statistic: String = "", base: String = "", other: String = "", measure: String = "") {
    for (id, text) in [("rate", statistic), ("base", base), ("other", other)] where !text.isEmpty {
      records.statistics.append(
        read(text, "content/statistics/\(id).yaml") {
          Statistic(&$0, fallbackID: id, folder: "statistics")
        })
    }
    if !measure.isEmpty {
      records.measures.append(
        read(measure, "content/policy/duty.yaml") { Measure(&$0, fallbackID: "duty") })
    }
  }
}

private func read<Record>(
  _ text: String, _ path: String, _ read: (inout FieldReader) -> Record
) -> Record {
  let file = InputFile(path: path, text: text)
  let node = YAMLFormat.read(file).node ?? DataNode(.map([]), range: 0..<0)
  var fields = FieldReader(node, in: file, code: .frontMatterInvalid)
  return read(&fields)
}
