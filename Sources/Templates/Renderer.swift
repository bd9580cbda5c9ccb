import Base

/// A program being run for one page.
///
/// A loop over operations with stacks of its own, so that neither deep lists nor templates that
/// call themselves reach the machine's stack.
struct Renderer: ~Copyable {
  var buffer = HTMLBuffer()
  private(set) var diagnostics: [Diagnostic] = []

  let linked: LinkedProgram
  let code: LinkedProgram.Code
  let page: String
  /// What stands before every path, where addresses are not relative to the page.
  let root: String?
  let strictness: Strictness
  /// For each of the program's names where it stood in the record that had it last.
  let hints: UnsafeMutableBufferPointer<Int>

  /// The operation at hand; -1 when the page is done.
  var position = -1
  /// What sections have opened, innermost last; the first is the page's own.
  var contexts: [Context] = []
  var loops: [Loop] = []
  var calls: [Call] = []
  /// Blocks given to the parents that are open, outermost first.
  var overrides: [GivenBlock] = []
  /// The indentation of all calls and blocks that are open; `indentationStart` on is in force.
  var indentation: [UInt8] = []
  var indentationStart = 0
  /// Operations that have been reported: a tag in a long list is reported once.
  var reported: [Int] = []

  /// A section being rendered.
  struct Loop {
    /// Empty where the section does not repeat.
    var items: UnsafeBufferPointer<Value>
    var next: Int
    var body: Int
  }

  /// A partial, parent or given block being rendered, and what to restore after it.
  struct Call {
    var operation: Int
    var target: Int
    var returnTo: Int
    var overrides: Int
    var indentationStart: Int
    var indentationEnd: Int
  }

  struct GivenBlock {
    var name: Name
    var body: Int
    var beginsWithText: Bool
  }

  /// How deep partials, parents and blocks may nest.
  static let deepest = 100

  /// - Parameters:
  ///   - context: the root value, which must stand until the page is done.
  ///   - hints: see `LookupHints`; they must stand as long.
  init(
    _ program: LinkedProgram, _ code: LinkedProgram.Code, context: Found, page: String,
    root: String? = nil, hints: UnsafeMutableBufferPointer<Int>, strictness: Strictness
  ) {
    linked = program
    self.code = code
    self.page = page
    self.root = root
    self.hints = hints
    self.strictness = strictness
    contexts.reserveCapacity(8)
    contexts.append(Context(context))
  }

  mutating func run(_ template: Int32) {
    position = Int(linked.program.entries[Int(template)])
    while position >= 0 { step() }
  }

  private mutating func step() {
    switch code.operations[position] {
    case .text(let run): write(run)
    case .line(let run): write(line: run)
    case .variable(let path, let form): write(path, form)
    case .section(let path, let end): return open(path, end: Int(end))
    case .inverted(let path, let end):
      if find(path)?.pointee.isTrue == true { return position = Int(end) }
    case .endSection: return endSection()
    case .call(let site): return call(linked.program.callSites[Int(site)])
    case .block(let site): return fill(linked.program.blockSites[Int(site)])
    case .override(let site): return give(linked.program.overrideSites[Int(site)])
    case .end: return endCall()
    }
    position += 1
  }

  mutating func report(_ diagnostic: Diagnostic) {
    diagnostics.append(diagnostic)
  }
}

// MARK: - Sections

extension Renderer {
  private mutating func open(_ path: Path, end: Int) {
    guard let value = find(path), value.pointee.isTrue else { return position = end }
    position += 1
    let items = value.items
    loops.append(Loop(items: items, next: 1, body: position))
    contexts.append(Context(items.baseAddress ?? value))
  }

  private mutating func endSection() {
    let last = loops.count - 1
    let (items, next) = (loops[last].items, loops[last].next)
    if next < items.count, let start = items.baseAddress {
      contexts[contexts.count - 1] = Context(start + next)
      loops[last].next = next + 1
      position = loops[last].body
    } else {
      loops.removeLast()
      contexts.removeLast()
      position += 1
    }
  }
}

extension Found {
  /// What a list repeats its section for; nothing of any other value.
  fileprivate var items: UnsafeBufferPointer<Value> {
    guard case .list(let items) = pointee else {
      return UnsafeBufferPointer(start: nil, count: 0)
    }
    return items.withUnsafeBufferPointer { $0 }
  }
}
