/// Findings for programs: one JSON object, its shape part of the program's interface.
package enum JSONReport: ReportFormat {
  package static let name = "json"

  package static func write(_ report: Report, isColoured: Bool, to buffer: inout HTMLBuffer) {
    var json = JSONWriter()
    json.object { json in
      json.key("findings")
      json.array { json in
        for finding in report.findings { write(finding, to: &json) }
      }
      json.key("summary")
      json.object { json in
        json.member("errors", report.errors)
        json.member("warnings", report.warnings)
        json.member("pages", report.pages)
      }
    }
    buffer.write(json.bytes)
    buffer.write("\n")
  }

  private static func write(_ finding: Diagnostic, to json: inout JSONWriter) {
    json.object { json in
      json.member("code", finding.code.rawValue)
      json.member("level", finding.level.rawValue)
      json.member("message", finding.message)
      json.member("help", finding.help)
      json.member("file", finding.place.file)
      json.member("line", finding.place.line)
      json.member("column", finding.place.column)
      json.member("endLine", finding.place.endLine)
      json.member("endColumn", finding.place.endColumn)
      json.member("byteOffset", finding.place.byteOffset)
      json.member("byteLength", finding.place.byteLength)
      json.key("related")
      json.array { json in
        for related in finding.related { write(related, to: &json) }
      }
    }
  }

  private static func write(_ related: Diagnostic.Related, to json: inout JSONWriter) {
    json.object { json in
      json.member("file", related.place.file)
      json.member("line", related.place.line)
      json.member("column", related.place.column)
      json.member("message", related.message)
    }
  }
}
