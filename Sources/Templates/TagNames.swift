import Base

extension TemplateCompiler {
  /// Whether the tag names what it should; reported where it does not.
  mutating func isNamed(_ tag: Tag) -> Bool {
    guard strictness == .strict, !mayName(tag) else { return true }
    let name = unit.file.text(tag.name)
    let place = unit.file.place(tag.name.isEmpty ? tag.range : tag.name)
    diagnostics.append(name.isEmpty ? .nameless(at: place) : .badName(name, at: place))
    return false
  }

  private func mayName(_ tag: Tag) -> Bool {
    let name = unit.file.bytes[tag.name]
    switch tag.kind {
    // A closing tag is held against the one that it closes.
    case .comment, .delimiters, .close: return true
    case .block: return isName(name)
    case .partial, .parent: return isName(name) && (!tag.isDynamic || isDotted(name))
    case .escaped, .raw, .section, .inverted: return isName(name) && isDotted(name)
    }
  }

  private func isName(_ name: ArraySlice<UInt8>) -> Bool {
    let braces = [UInt8(ascii: "{"), UInt8(ascii: "}")]
    return !name.isEmpty && !name.contains { $0 <= UInt8(ascii: " ") || braces.contains($0) }
  }

  /// `.`, or parts of which none is empty.
  private func isDotted(_ name: ArraySlice<UInt8>) -> Bool {
    name.elementsEqual(".".utf8)
      || name.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        .allSatisfy { !$0.isEmpty }
  }
}

extension Diagnostic {
  fileprivate static func nameless(at place: Place) -> Diagnostic {
    Diagnostic(
      .templateInvalid, "a tag must name something", at: place,
      help: "write a name into it, or remove it")
  }

  fileprivate static func badName(_ name: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .templateInvalid, "\"\(name)\" cannot be a name", at: place,
      help: "write it without spaces and braces, its parts joined by dots, as in page.title")
  }
}
