/// Findings for code scanning: SARIF 2.1.0, by section numbers of the OASIS standard.
package enum SARIFReport: ReportFormat {
  package static let name = "sarif"

  package static func write(_ report: Report, isColoured: Bool, to buffer: inout HTMLBuffer) {
    let codes = Set(report.findings.map(\.code)).sorted { $0.rawValue < $1.rawValue }
    var json = JSONWriter(layout: .indented)
    json.object { json in
      json.member("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
      json.member("version", "2.1.0")
      json.key("runs")
      json.array { json in
        json.object { json in
          writeTool(codes, to: &json)
          json.member("columnKind", "unicodeCodePoints")
          json.key("results")
          json.array { json in
            for finding in report.findings { write(finding, in: report, codes, to: &json) }
          }
        }
      }
    }
    buffer.write(json.bytes)
    buffer.write("\n")
  }

  // MARK: - The tool and its rules (3.18, 3.49)

  private static func writeTool(_ codes: [DiagnosticCode], to json: inout JSONWriter) {
    json.key("tool")
    json.object { json in
      json.key("driver")
      json.object { json in
        json.member("name", "briefwright")
        json.member("semanticVersion", programVersion)
        json.key("rules")
        json.array { json in
          for code in codes { write(code, to: &json) }
        }
      }
    }
  }

  private static func write(_ code: DiagnosticCode, to json: inout JSONWriter) {
    json.object { json in
      json.member("id", code.rawValue)
      text(code.explanation.rule, as: "shortDescription", to: &json)
      text(code.explanation.statement, as: "fullDescription", to: &json)
      text(code.explanation.mend, as: "help", to: &json)
      json.key("defaultConfiguration")
      json.object { $0.member("level", code.defaultLevel.rawValue) }
    }
  }

  // MARK: - Results (3.27)

  private static func write(
    _ finding: Diagnostic, in report: Report, _ codes: [DiagnosticCode], to json: inout JSONWriter
  ) {
    json.object { json in
      json.member("ruleId", finding.code.rawValue)
      json.member("ruleIndex", codes.firstIndex(of: finding.code) ?? -1)
      json.member("level", finding.level.rawValue)
      let help = finding.help.isEmpty ? "" : "\nhelp: \(finding.help)"
      text(escapingBraces(finding.message + help), as: "message", to: &json)
      json.key("locations")
      json.array { json in
        json.object { write(finding.place, in: report, to: &$0) }
      }
      guard !finding.related.isEmpty else { return }
      json.key("relatedLocations")
      json.array { json in
        for related in finding.related { write(related, in: report, to: &json) }
      }
    }
  }

  private static func write(
    _ related: Diagnostic.Related, in report: Report, to json: inout JSONWriter
  ) {
    json.object { json in
      write(related.place, in: report, to: &json)
      text(escapingBraces(related.message), as: "message", to: &json)
    }
  }

  /// A region is left out where there is no text to point into (3.29.4).
  private static func write(_ place: Place, in report: Report, to json: inout JSONWriter) {
    json.key("physicalLocation")
    json.object { json in
      json.key("artifactLocation")
      json.object { $0.member("uri", address(of: report.path(of: place))) }
      guard place.isInText else { return }
      json.key("region")
      json.object { json in
        json.member("startLine", place.line)
        json.member("startColumn", place.column)
        json.member("endLine", place.endLine)
        json.member("endColumn", place.endColumn)
        json.member("byteOffset", place.byteOffset)
        json.member("byteLength", place.byteLength)
      }
    }
  }

  // MARK: - Texts and addresses

  private static func text(_ text: String, as name: String, to json: inout JSONWriter) {
    json.key(name)
    json.object { $0.member("text", text) }
  }

  /// In a result's message braces enclose placeholders, and stand for themselves doubled (3.11.5).
  private static func escapingBraces(_ text: String) -> String {
    String(
      decoding: text.utf8.flatMap { byte in
        byte == UInt8(ascii: "{") || byte == UInt8(ascii: "}") ? [byte, byte] : [byte]
      }, as: UTF8.self)
  }

  /// A path as a URI reference: a relative one where it is relative (3.4.3).
  private static func address(of path: String) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    let encoded = path.utf8.flatMap { byte in
      unreserved.contains(byte)
        ? [byte] : [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }
    return (path.hasPrefix("/") ? "file://" : "") + String(decoding: encoded, as: UTF8.self)
  }

  /// RFC 3986's unreserved characters, and the slash between names.
  private static let unreserved = ASCIISet("-._~/", lettersAndDigits: true)
}
