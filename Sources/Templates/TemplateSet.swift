package import Base

/// The compiled templates of a site: the Mustache language over typed values, without lambdas.
///
/// Always strict: a name that no value answers to is an error of the template.
package struct TemplateSet: Sendable {
  let linked: LinkedProgram
  let strictness: Strictness

  /// Compiles every file; a template is named by its path below `templates/`, without
  /// `.mustache`. One that is broken is reported and renders as nothing.
  ///
  /// - Parameter variant: a folder below `templates/` whose files stand for those of the same name
  ///   outside it, so that the same pages come in another frame.
  package static func compile(
    _ files: [InputFile], variant: String = ""
  ) -> (templates: TemplateSet, diagnostics: [Diagnostic]) {
    compile(files, variant: variant, strictness: .strict)
  }

  static func compile(
    _ files: [InputFile], variant: String = "", strictness: Strictness
  ) -> (templates: TemplateSet, diagnostics: [Diagnostic]) {
    var compiler = TemplateCompiler(files, variant: variant, strictness: strictness)
    compiler.compile()
    let templates = TemplateSet(
      linked: LinkedProgram(compiler.program), strictness: strictness)
    return (templates, compiler.diagnostics.sorted())
  }

  package func contains(_ name: String) -> Bool {
    linked.program.template(name) != nil
  }

  /// The names of all templates, in the order of their files.
  package var names: [String] { linked.program.templateNames }

  /// Renders a template onto the end of `buffer`.
  ///
  /// `page` is the output path of the page being rendered: path values are written relative to
  /// it, and messages name it. With a `root` that stands before them instead: `/team/`. The template
  /// must be there: ask `contains`. Where an error is returned, what was written is incomplete.
  ///
  /// - Parameter hints: what earlier pages have left there makes look-ups faster.
  package func render(
    _ name: String, with context: Record, page: String, root: String? = nil,
    hints: LookupHints = LookupHints(), into buffer: inout HTMLBuffer
  ) -> [Diagnostic] {
    render(name, with: .record(context), page: page, root: root, hints: hints, into: &buffer)
  }

  func render(
    _ name: String, with context: Value, page: String, root: String? = nil,
    hints: LookupHints = LookupHints(), into buffer: inout HTMLBuffer
  ) -> [Diagnostic] {
    guard let template = linked.program.template(name) else {
      preconditionFailure("ask `contains` before rendering \"\(name)\"")
    }
    return linked.withCode { code in
      withUnsafePointer(to: context) { context in
        var renderer = Renderer(
          linked, code, context: context, page: page, root: root,
          hints: hints.places(for: code.names.count), strictness: strictness)
        swap(&renderer.buffer, &buffer)
        renderer.run(template)
        swap(&renderer.buffer, &buffer)
        return renderer.diagnostics
      }
    }
  }
}
