import Base

/// What each kind of tag becomes.
extension TemplateCompiler {
  mutating func emitTag(_ index: Int) {
    let tag = unit.tags[index]
    guard isNamed(tag) else {
      if tag.kind.opens { unit.open.append(.nameless) }
      return
    }
    if tag.kind == .close {
      emitClose(tag)
    } else if isInsideParent {
      emitInsideParent(index)
    } else {
      emitLineStart(before: tag)
      emitPlain(index)
    }
  }

  private mutating func emitPlain(_ index: Int) {
    let tag = unit.tags[index]
    switch tag.kind {
    case .escaped: emit(.variable(path(of: tag), .escaped), from: tag.range)
    case .raw: emit(.variable(path(of: tag), .raw), from: tag.range)
    case .section:
      unit.open.append(.section(operation: program.operations.count))
      emit(.section(path(of: tag), end: 0), from: tag.range)
    case .inverted:
      unit.open.append(.inverted(operation: program.operations.count))
      emit(.inverted(path(of: tag), end: 0), from: tag.range)
    case .partial: emitCall(tag, overrides: 0)
    case .parent: unit.open.append(.parent(tag: index, given: []))
    case .block: emitBlock(tag)
    case .comment, .delimiters, .close: break
    }
  }

  private mutating func emitClose(_ tag: Tag) {
    guard let opening = unit.open.popLast() else { return }
    switch opening {
    case .section(let operation):
      emitLineStart(before: tag)
      emit(.endSection, from: tag.range)
      program.endSection(at: operation)
    case .inverted(let operation):
      emitLineStart(before: tag)
      program.endSection(at: operation)
    case .block(let site):
      emitLineStart(before: tag)
      program.blockSites[site].end = Int32(program.operations.count)
    case .parent(let parent, let given):
      emitCall(unit.tags[parent], overrides: given.count)
    case .override(let site, let outerDedent, let outerStart):
      emit(.end, from: tag.range)
      program.overrideSites[site].end = Int32(program.operations.count)
      unit.dedent = outerDedent
      unit.bodyStart = outerStart
    case .ignored, .nameless: break
    }
    unit.label = program.operations.count
  }

  private mutating func path(of tag: Tag) -> Path {
    program.path(unit.file.text(tag.name))
  }
}

// MARK: - Calls

extension TemplateCompiler {
  mutating func emitCall(_ tag: Tag, overrides: Int) {
    let indentation =
      tag.isStandalone
      ? program.literal(unit.file.bytes, tag.indentation, dedent: unit.dedent) : nil
    let site = CallSite(
      kind: tag.kind, target: target(of: tag), indentation: indentation, overrides: overrides)
    emit(.call(Int32(program.callSites.count)), from: tag.range)
    program.callSites.append(site)
  }

  private mutating func target(of tag: Tag) -> CallSite.Target {
    guard !tag.isDynamic else {
      inheritance[Int(unit.index)].callsByValue = true
      return .dynamic(path(of: tag))
    }
    let name = unit.file.text(tag.name)
    guard let template = program.template(name) else {
      inheritance[Int(unit.index)].callsByValue = true
      if strictness == .strict {
        diagnostics.append(
          .unknownTemplate(
            name, tag.kind, at: unit.file.place(tag.name), known: program.templateNames))
      }
      return .unknown
    }
    inheritance[Int(unit.index)].calls.append(template)
    return .template(template)
  }
}

extension Diagnostic {
  fileprivate static func unknownTemplate(
    _ name: String, _ kind: Tag.Kind, at place: Place, known: [String]
  ) -> Diagnostic {
    Diagnostic(
      .templateInvalid, "\(kind.noun) \"\(name)\" must be a template", at: place,
      help: templateHelp(for: name, among: known))
  }
}

/// How to mend the name of a template that does not exist.
///
/// A name without its folder is too far from the whole for an edit distance.
func templateHelp(for name: String, among known: [String]) -> String {
  let inFolder = known.first { SitePath.name(of: $0) == SitePath.name(of: name) }
  guard let near = inFolder ?? nearestName(to: name, among: known) else {
    return "add templates/\(name).mustache"
  }
  return "did you mean \"\(near)\"?"
}
