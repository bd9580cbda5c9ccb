import Base

/// Joins the tags that open with those that close, and notes what encloses each.
func pairTags(in tags: inout [Tag], of file: InputFile) -> [Diagnostic] {
  var diagnostics: [Diagnostic] = []
  var open: [Int] = []
  for index in tags.indices {
    if tags[index].kind == .close {
      guard let diagnostic = close(index, in: &tags, open: &open, of: file) else { continue }
      diagnostics.append(diagnostic)
    } else {
      tags[index].enclosing = open.last
      if tags[index].kind.opens { open.append(index) }
    }
  }
  // One unclosed tag leaves all around it open; where something else is wrong, that is why.
  if diagnostics.isEmpty, let index = open.last {
    diagnostics.append(.unclosed(tags[index], in: file))
  }
  return diagnostics
}

private func close(
  _ index: Int, in tags: inout [Tag], open: inout [Int], of file: InputFile
) -> Diagnostic? {
  let tag = tags[index]
  guard let innermost = open.last else { return .closesNothing(tag, in: file) }
  // A tag further out that fits is taken, so that one slip is reported once.
  guard let depth = open.lastIndex(where: { matches(tags[$0], tag, in: file) }) else {
    return .mismatch(tag, tags[innermost], in: file)
  }
  let opening = open[depth]
  open.removeSubrange(depth...)
  tags[index].partner = opening
  tags[index].enclosing = open.last
  tags[opening].partner = index
  return opening == innermost ? nil : .mismatch(tag, tags[innermost], in: file)
}

private func matches(_ opening: Tag, _ closing: Tag, in file: InputFile) -> Bool {
  opening.isDynamic == closing.isDynamic
    && file.bytes[opening.name].elementsEqual(file.bytes[closing.name])
}

extension InputFile {
  /// The bytes of a range as text, for names and messages.
  func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }
}

extension Diagnostic {
  fileprivate static func unclosed(_ tag: Tag, in file: InputFile) -> Diagnostic {
    let name = file.text(tag.name)
    return Diagnostic(
      .templateInvalid, "\(tag.kind.noun) \"\(name)\" is never closed", at: file.place(tag.range),
      help: "add {{/\(tag.isDynamic ? "*" : "")\(name)}} where it ends")
  }

  fileprivate static func closesNothing(_ tag: Tag, in file: InputFile) -> Diagnostic {
    let name = file.text(tag.name)
    return Diagnostic(
      .templateInvalid, "closing tag \"\(name)\" closes nothing", at: file.place(tag.range),
      help: "remove it, or open a section with {{#\(name)}}")
  }

  fileprivate static func mismatch(
    _ tag: Tag, _ opening: Tag, in file: InputFile
  ) -> Diagnostic {
    let (name, wanted) = (file.text(tag.name), file.text(opening.name))
    return Diagnostic(
      .templateInvalid,
      "closing tag \"\(name)\" does not match \(opening.kind.noun) \"\(wanted)\"",
      at: file.place(tag.range), help: "close \"\(wanted)\" first, with {{/\(wanted)}}",
      related: [
        Related(file.place(opening.range), "\(opening.kind.noun) \"\(wanted)\" is opened here")
      ])
  }
}
