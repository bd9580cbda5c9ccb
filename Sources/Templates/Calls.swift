import Base

/// Partials, parents and the blocks that pages give them.
extension Renderer {
  mutating func call(_ site: CallSite) {
    guard let template = target(of: site) else {
      overrides.removeLast(site.overrides)
      position += 1
      return
    }
    guard enter(target: template, overrides: overrides.count - site.overrides) else { return }
    if let run = site.indentation {
      indentation += code.bytes(run)
    } else {
      // Within a line nothing is indented but what the template itself holds.
      indentationStart = indentation.count
    }
    position = Int(linked.program.entries[template])
  }

  private mutating func target(of site: CallSite) -> Int? {
    switch site.target {
    case .template(let template): return Int(template)
    case .unknown: return nil
    case .dynamic(let path):
      guard let value = find(path)?.pointee, value.isTrue else { return nil }
      guard case .text(let name) = value else {
        reportNoTemplate(path, value)
        return nil
      }
      guard let template = linked.program.template(name) else {
        reportNoTemplate(path, named: name, site.kind)
        return nil
      }
      return Int(template)
    }
  }

  mutating func fill(_ site: BlockSite) {
    guard let given = overrides.first(where: { $0.name == site.name }) else {
      position += 1
      return
    }
    let returnTo = Int(site.end)
    guard enter(target: -1, overrides: overrides.count, returnTo: returnTo) else { return }
    indentation += code.bytes(site.indentation)
    if site.startsLine, given.beginsWithText { writeIndentation() }
    position = given.body
  }

  mutating func give(_ site: OverrideSite) {
    overrides.append(
      GivenBlock(name: site.name, body: position + 1, beginsWithText: site.beginsWithText))
    position = Int(site.end)
  }

  /// Remembers where to go on; false, and the page is done, where the nesting is too deep.
  private mutating func enter(target: Int, overrides: Int, returnTo: Int? = nil) -> Bool {
    guard calls.count < Renderer.deepest else {
      reportTooDeep(target: target)
      position = -1
      return false
    }
    calls.append(
      Call(
        operation: position, target: target, returnTo: returnTo ?? position + 1,
        overrides: overrides, indentationStart: indentationStart,
        indentationEnd: indentation.count))
    return true
  }

  mutating func endCall() {
    guard let call = calls.popLast() else {
      position = -1
      return
    }
    overrides.removeSubrange(call.overrides...)
    indentation.removeSubrange(call.indentationEnd...)
    indentationStart = call.indentationStart
    position = call.returnTo
  }
}
