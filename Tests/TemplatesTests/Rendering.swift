import Base

@testable import Templates

/// Text with templates by name; `page` is the one that is rendered.
struct Rendering {
  var html: String
  var diagnostics: [Diagnostic]

  init(
    _ files: [String: String], _ context: Record = [:], page: String = "index.html",
    strictness: Strictness = .strict
  ) {
    self.init(files, .record(context), page: page, strictness: strictness)
  }

  init(
    _ files: [String: String], _ context: Value, page: String, strictness: Strictness
  ) {
    let (templates, findings) = TemplateSet.compile(inputFiles(files), strictness: strictness)
    var buffer = HTMLBuffer()
    diagnostics = findings + templates.render("page", with: context, page: page, into: &buffer)
    html = buffer.text
  }

  /// One template named `page`.
  init(_ template: String, _ context: Record = [:], page: String = "index.html") {
    self.init(["page": template], context, page: page)
  }
}

func inputFiles(_ files: [String: String]) -> [InputFile] {
  files.sorted { $0.key < $1.key }.map { name, text in
    InputFile(path: "templates/\(name).mustache", text: text)
  }
}

/// The findings of compiling, each as one text.
func findings(_ files: [String: String]) -> [String] {
  TemplateSet.compile(inputFiles(files)).diagnostics.map(described)
}

/// `file:line:column-column: code: message (help)`, and a line for each related place.
func described(_ diagnostic: Diagnostic) -> String {
  let head =
    "\(described(diagnostic.place)): \(diagnostic.code.rawValue): "
    + "\(diagnostic.message) (\(diagnostic.help))"
  let related = diagnostic.related.map { "\n  \(described($0.place)): \($0.message)" }
  return head + related.joined()
}

private func described(_ place: Place) -> String {
  "\(place.file):\(place.line):\(place.column)-\(place.endColumn)"
}
