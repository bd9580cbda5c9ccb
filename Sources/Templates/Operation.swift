/// One step of a compiled template. Ends and jumps are indices into the program's operations.
enum Operation: Sendable {
  /// Writes bytes of the template.
  case text(Run)
  /// The same at the start of a line, which is where indentation goes; the run may be empty.
  case line(Run)
  case variable(Path, Form)
  /// Runs what follows up to `endSection` for each item, or goes on at `end`.
  case section(Path, end: Int32)
  case inverted(Path, end: Int32)
  case endSection
  /// Calls a partial or parent, an index into `callSites`.
  case call(Int32)
  /// Runs what a page gave for the block, or else what follows; an index into `blockSites`.
  case block(Int32)
  /// Notes what a page gives for a block and steps over it; an index into `overrideSites`.
  case override(Int32)
  /// Ends a template, and what a page gives for a block.
  case end
}

extension Operation {
  /// The bytes that it writes whatever the values, and whether these start a line.
  var text: (run: Run, startsLine: Bool)? {
    switch self {
    case .text(let run): (run, false)
    case .line(let run): (run, true)
    default: nil
    }
  }
}

/// How a variable writes text.
enum Form: Sendable {
  case escaped, raw
}

/// Bytes of the program's `literals`.
struct Run: Sendable {
  var start: Int32
  var end: Int32

  var isEmpty: Bool { start == end }
  var range: Range<Int> { Int(start)..<Int(end) }
}

/// The parts of a dotted name, in the program's `names`; no parts are `{{.}}`.
struct Path: Sendable {
  var start: Int32
  var count: Int32

  var range: Range<Int> { Int(start)..<Int(start + count) }
}

struct CallSite: Sendable {
  enum Target: Sendable {
    case template(Int32)
    case dynamic(Path)
    /// Reported when it was compiled.
    case unknown
  }

  var kind: Tag.Kind
  var target: Target
  /// What goes before each line of the template; nil for a tag within a line.
  var indentation: Run?
  /// How many overrides stand before the call.
  var overrides: Int
}

struct BlockSite: Sendable {
  var name: Name
  /// Where the block's own content ends.
  var end: Int32
  /// What goes before each line that a page gives.
  var indentation: Run
  /// Whether what a page gives starts on a new line here.
  var startsLine: Bool
}

struct OverrideSite: Sendable {
  var name: Name
  var end: Int32
  /// Whether it begins with something to write rather than a tag alone on its line.
  var beginsWithText = false
}

/// Where in the author's templates an operation comes from.
struct Origin: Sendable {
  var file: Int32
  var lower: Int32
  var upper: Int32
}
