import Base

/// What a page can get wrong; nothing here runs for a page that is right.
extension Renderer {
  mutating func reportMissing(_ path: Path) {
    guard strictness == .strict, isFirst() else { return }
    let name = linked.program.text(of: path)
    report(
      finding(
        .templateValueMissing, "uses unknown name \"\(name)\"", help: helpForMissing(path)))
  }

  mutating func reportUnwritable(_ path: Path, _ value: Value) {
    guard strictness == .strict, isFirst() else { return }
    let name = linked.program.text(of: path)
    report(
      finding(
        .templateValueMissing, "writes \"\(name)\", which is \(value.kind)",
        help: "open it with {{#\(name)}}…{{/\(name)}} and write what it holds"))
  }

  mutating func reportEmptyAttribute(_ path: Path) {
    guard isFirst() else { return }
    let name = linked.program.text(of: path)
    report(
      finding(
        .outputLeak, "leaves an attribute empty where \"\(name)\" has no value",
        help: "write the element only where there is one: {{#\(name)}}…{{/\(name)}}"))
  }

  /// A dynamic name whose value cannot name a template.
  mutating func reportNoTemplate(_ path: Path, _ value: Value) {
    guard strictness == .strict, isFirst() else { return }
    let name = linked.program.text(of: path)
    report(
      finding(
        .templateValueMissing, "calls \"\(name)\", which is \(value.kind)",
        help: "give it the name of a template as text"))
  }

  /// A dynamic name whose value is the name of no template.
  mutating func reportNoTemplate(_ path: Path, named target: String, _ kind: Tag.Kind) {
    guard strictness == .strict, isFirst() else { return }
    let name = linked.program.text(of: path)
    let known = linked.program.templateNames
    report(
      finding(
        .templateValueMissing,
        "calls \(kind.noun) \"\(target)\", named by \"\(name)\", which "
          + "is no template", help: templateHelp(for: target, among: known)))
  }

  mutating func reportTooDeep(target: Int) {
    let program = linked.program
    let names =
      [program.template(at: calls[0].operation)] + calls.map { name(of: $0.target) }
    let chain = names.prefix(3).joined(separator: " → ")
    report(
      Diagnostic(
        .limitExceeded,
        "templates for page \"\(page)\" nest too deeply: \(chain) → …, \(Renderer.deepest) deep",
        at: program.place(of: position),
        help: "a template that calls itself must do so in a section that ends"))
  }

  private func name(of target: Int) -> String {
    target < 0 ? "a block" : linked.program.templateNames[target]
  }
}

// MARK: - Parts of a finding

extension Renderer {
  /// Whether the tag at hand has not been reported for this page.
  private mutating func isFirst() -> Bool {
    guard !reported.contains(position) else { return false }
    reported.append(position)
    return true
  }

  private func finding(
    _ code: DiagnosticCode, _ predicate: String, help: String
  ) -> Diagnostic {
    let template = linked.program.template(at: position)
    return Diagnostic(
      code, "template \"\(template)\" \(predicate) on page \"\(page)\"",
      at: linked.program.place(of: position), help: help, related: chain)
  }

  /// The partials and parents that led here, innermost first, each tag once.
  private var chain: [Diagnostic.Related] {
    var seen: [Int] = []
    for call in calls.reversed() where call.target >= 0 && !seen.contains(call.operation) {
      seen.append(call.operation)
    }
    return seen.map { operation in
      guard case .call(let site) = code.operations[operation] else {
        preconditionFailure("only partials and parents have a target")
      }
      let caller = linked.program.template(at: operation)
      let noun = linked.program.callSites[Int(site)].kind.noun
      return Diagnostic.Related(
        linked.program.place(of: operation), "as \(noun) of \"\(caller)\"")
    }
  }

  private func helpForMissing(_ path: Path) -> String {
    let (part, container) = failure(of: path)
    let parts = code.names[path.range].map(\.text)
    let before = parts[..<part].joined(separator: ".")
    let prefix = part == 0 ? "" : before + "."
    var known = namesInSight
    if let container {
      guard case .record(let record) = container else {
        return "\"\(before)\" is \(container.kind), which has no parts"
      }
      known = record.names
    }
    let texts = known.map(\.text)
    if let near = nearestName(to: parts[part], among: texts) {
      return "did you mean \"\(prefix)\(near)\"?"
    }
    return list(of: texts.sorted().map { prefix + $0 })
  }

  private func list(of names: [String]) -> String {
    guard !names.isEmpty else { return "no names are known here" }
    let shown = names.prefix(8).map { "\"\($0)\"" }.joined(separator: ", ")
    return "known here: " + shown + (names.count > 8 ? ", …" : "")
  }
}
