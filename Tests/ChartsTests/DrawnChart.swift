import Base
import Charts
import Tables
import TestSupport

/// A specification in YAML, drawn over its own rows.
struct DrawnChart {
  let findings: String
  /// As a file, and as a page has it; empty where nothing is drawn.
  private(set) var file = ""
  private(set) var page = ""
  private(set) var drawing: ChartDrawing?

  init(_ yaml: String, at path: String = "c.yaml") {
    let input = InputFile(path: path, text: yaml)
    let (node, malformed) = YAMLFormat.read(input)
    guard let node else {
      findings = printed(malformed)
      return
    }
    let (chart, unread) = ChartSpecification.read(node, in: input)
    guard let chart, case .values(let table)? = chart.data else {
      findings = printed(unread)
      return
    }
    let (drawing, undrawn) = chart.draw(over: ChartTable(table))
    findings = printed((unread + undrawn).sorted())
    self.drawing = drawing
    guard let drawing else { return }
    var buffer = HTMLBuffer()
    drawing.write(to: &buffer, as: .file)
    file = buffer.text
    buffer.removeAll()
    drawing.write(to: &buffer, as: .page(id: "c.1"))
    page = buffer.text
  }

  /// The wide drawing of a page.
  var wide: String { String(page.split(separator: "</svg>").first ?? "") }

  var narrow: String {
    let parts = page.split(separator: "</svg>")
    return parts.count > 1 ? String(parts[1]) : ""
  }

  /// The elements of all groups of a class in the wide drawing, in order.
  func elements(_ classes: String, in drawing: String? = nil) -> [String] {
    (drawing ?? wide).split(separator: "<g class=\"\(classes)\">").dropFirst().flatMap { part in
      part.split(separator: "</g>").first.map {
        $0.split(separator: "<").filter { !$0.hasPrefix("/") }.map { "<" + $0 }
      } ?? []
    }
  }

  /// The texts of a class in the wide drawing, in order.
  func texts(_ classes: String, in drawing: String? = nil) -> [String] {
    elements(classes, in: drawing).compactMap { element in
      element.split(separator: ">", maxSplits: 1).last.map(String.init)
    }
  }

  /// The numbers of an attribute in the elements of a class.
  func numbers(_ name: String, _ classes: String, in drawing: String? = nil) -> [Double] {
    elements(classes, in: drawing).compactMap { element in
      element.split(separator: " \(name)=\"").dropFirst().first
        .flatMap { $0.split(separator: "\"").first }.flatMap { Double($0) }
    }
  }
}
