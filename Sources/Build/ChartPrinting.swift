package import Base
import Charts
import Tables

/// The forms in which a chart can be printed.
///
/// `html` is what a page holds, both drawings with the theme's classes, for those who look at the
/// theme.
package let chartForms = ["svg", "html"]

/// A specification's chart, as a file or as a page has it.
package func printChart(
  _ path: String, to form: String
) throws(MachineError) -> (bytes: [UInt8], findings: [Diagnostic]) {
  guard let format = DataFormats.format(ofFileAt: path),
    [YAMLFormat.name, JSONFormat.name].contains(format.name)
  else {
    throw MachineError(
      "\"\(path)\" is no chart specification: its name must end in .yaml, .yml or .json")
  }
  let file: InputFile
  do throws(FileError) {
    file = InputFile(path: path, bytes: try FileSystem.read(path))
  } catch {
    throw MachineError("cannot read \"\(path)\": \(error.reason)")
  }
  let (node, malformed) = format.read(file)
  guard let node else { return ([], malformed.sorted()) }
  let (chart, findings) = ChartSpecification.read(node, in: file)
  guard let chart else { return ([], (malformed + findings).sorted()) }
  let (table, unreadable) = chartTable(of: chart, in: file)
  var all = malformed + findings + unreadable
  var buffer = HTMLBuffer()
  if let table {
    let (drawing, more) = chart.draw(over: ChartTable(table))
    all += more
    // No picture of a specification that was understood in part.
    if !all.contains(where: { $0.level == .error }) {
      drawing?.write(to: &buffer, as: form == "html" ? .page(id: "chart.1") : .file)
    }
  }
  return (buffer.bytes, all.sorted())
}

/// The rows of a specification: its own, or those of a file beside it.
private func chartTable(
  of chart: ChartSpecification, in file: InputFile
) -> (table: Table?, diagnostics: [Diagnostic]) {
  switch chart.data {
  case .values(let table): return (table, [])
  case .url(let url):
    let place = file.place(url.range)
    guard let path = SitePath.resolve(url.value, from: file.path), !url.value.contains("://") else {
      return (nil, [.dataElsewhere(url.value, at: place)])
    }
    do throws(FileError) {
      let read = Table.read(InputFile(path: path, bytes: try FileSystem.read(path)))
      return (read.table, read.diagnostics)
    } catch {
      return (nil, [.unreadable(url.value, error.reason, at: place)])
    }
  case .statistic(let id):
    return (nil, [.dataElsewhere(id.value, at: file.place(id.range))])
  case nil:
    return (nil, [.noData(at: file.start)])
  }
}

extension Diagnostic {
  fileprivate static func dataElsewhere(_ name: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .chartInvalid,
      "a chart drawn alone must have its data in it or in a file beside it; \"\(name)\" is neither",
      at: place, help: "build the site to draw charts of its statistics")
  }

  fileprivate static func unreadable(
    _ name: String, _ reason: String, at place: Place
  ) -> Diagnostic {
    Diagnostic(
      .chartInvalid, "the data of a chart must be a file that can be read; \"\(name)\": \(reason)",
      at: place, help: "the name counts from the folder of the specification")
  }

  fileprivate static func noData(at place: Place) -> Diagnostic {
    Diagnostic(
      .chartInvalid, "a chart drawn alone must have data", at: place,
      help: "add \"data: {url: FILE}\" or \"data: {values: [...]}\"")
  }
}
