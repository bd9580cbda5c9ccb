import Base

/// Whether what a template names must be known.
///
/// The product is always strict; mustache/spec is written for lenient engines.
enum Strictness {
  case strict, lenient
}

/// Turns files into a program, one after the other.
struct TemplateCompiler {
  let strictness: Strictness
  var program: Program
  var diagnostics: [Diagnostic] = []
  /// What templates offer and give, for `checkOverrides`.
  var inheritance: [Inheritance] = []
  /// The template at hand.
  var unit: Unit

  /// One template while it is compiled.
  struct Unit {
    var file: InputFile
    var index: Int32
    var tags: [Tag] = []
    var open: [Opening] = []
    /// Blanks that the block being given to a parent takes off each line.
    var dedent = 0
    /// Where the block being given to a parent starts; what stands there begins no line.
    var bodyStart = -1
    /// The last operation that a jump leads to: text must not be joined across it.
    var label = 0
  }

  /// What is open at the tag at hand, and what to finish when it closes.
  enum Opening {
    case section(operation: Int)
    case inverted(operation: Int)
    case block(site: Int)
    case parent(tag: Int, given: [String])
    case override(site: Int, outerDedent: Int, outerStart: Int)
    /// A tag inside a parent that means nothing there.
    case ignored
    /// A tag whose name was reported; what it encloses is looked at all the same.
    case nameless
  }

  init(_ files: [InputFile], variant: String, strictness: Strictness) {
    self.strictness = strictness
    program = Program(files, variant: variant)
    inheritance = files.map { _ in Inheritance() }
    unit = Unit(file: InputFile(path: "", bytes: []), index: 0)
  }

  mutating func compile() {
    for (index, file) in program.files.enumerated() {
      program.entries.append(Int32(program.operations.count))
      unit = Unit(file: file, index: Int32(index))
      unit.label = program.operations.count
      if readTags() { emitTemplate() }
      emit(.end, from: file.bytes.count..<file.bytes.count)
    }
    if strictness == .strict { checkOverrides() }
  }

  /// Whether the tags fit together; where they do not, the template stays empty.
  private mutating func readTags() -> Bool {
    var scanner = TagScanner(unit.file)
    scanner.scan()
    unit.tags = scanner.tags
    // What follows an unclosed tag is unknown, and so is what it would have closed.
    let findings =
      scanner.diagnostics.isEmpty ? pairTags(in: &unit.tags, of: unit.file) : scanner.diagnostics
    diagnostics += findings
    guard findings.isEmpty else { return false }
    layOut(&unit.tags, in: unit.file.bytes)
    return true
  }

  private mutating func emitTemplate() {
    var position = unit.file.bytes.textStart
    for index in unit.tags.indices {
      let cut = unit.tags[index].cut
      emitText(position..<max(position, cut.lowerBound))
      emitTag(index)
      position = cut.upperBound
    }
    emitText(position..<unit.file.bytes.count)
  }
}

// MARK: - Text

extension TemplateCompiler {
  /// Whether a parent is open, where only the blocks that it is given count.
  var isInsideParent: Bool {
    switch unit.open.last {
    case .parent, .ignored: true
    default: false
    }
  }

  private mutating func emitText(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    guard !isInsideParent else { return reportLost(text: range) }
    checkLeaks(in: range)
    emit(program.literal(unit.file.bytes, range, dedent: unit.dedent), from: range)
  }

  /// Marks the start of a line on which a tag comes first.
  mutating func emitLineStart(before tag: Tag) {
    guard !tag.isStandalone, startsLine(at: tag.range.lowerBound) else { return }
    let here = Int32(program.literals.count)
    emit(Run(start: here, end: here), from: tag.range)
  }

  private mutating func emit(_ run: Run, from range: Range<Int>) {
    let text: Operation = startsLine(at: range.lowerBound) ? .line(run) : .text(run)
    if program.operations.count > unit.label, program.join(text) { return }
    emit(text, from: range)
  }

  private mutating func startsLine(at offset: Int) -> Bool {
    guard offset == unit.bodyStart else { return unit.file.bytes.isLineStart(offset) }
    if case .override(let site, _, _) = unit.open.last {
      program.overrideSites[site].beginsWithText = true
    }
    return false
  }

  mutating func emit(_ operation: Operation, from range: Range<Int>) {
    program.append(operation, from: origin(range))
  }

  private func origin(_ range: Range<Int>) -> Origin {
    Origin(
      file: unit.index, lower: Int32(range.lowerBound), upper: Int32(range.upperBound))
  }

  private mutating func reportLost(text range: Range<Int>) {
    let text = unit.file.bytes.trimming(range)
    if !text.isEmpty { reportLost(text) }
  }

  mutating func reportLost(_ range: Range<Int>) {
    guard strictness == .strict else { return }
    diagnostics.append(.lostInParent(at: unit.file.place(range)))
  }
}

extension Diagnostic {
  fileprivate static func lostInParent(at place: Place) -> Diagnostic {
    Diagnostic(
      .templateInvalid, "only blocks and comments may stand directly inside a parent", at: place,
      help: "put it into a block that the parent has: {{$name}}…{{/name}}")
  }
}
