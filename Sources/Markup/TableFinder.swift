/// The blocks that CommonMark and GFM read differently, found in the parsed tree.
///
/// Only pages with a delimiter row or a comment before text are looked at. Where GFM ends a
/// table or a paragraph at a line that goes on in CommonMark, an edit of that line is noted and
/// the page is parsed once more.
struct TableFinder {
  let text: SourceText
  let bytes: Bytes
  var tables: [Table] = []
  var cells: [TableCell] = []
  var edits: [Int: LineEdit] = [:]
  var swallowed: [SwallowingComment] = []
  /// The text's lines inside code and HTML, where nothing is a reference definition.
  var literalLines: [Range<Int>] = []

  /// The scan's lines, to which edits refer.
  let sourceLines: [SourceLine]

  init(_ document: Node, text: SourceText, bytes: Bytes, scan: SourceScan) {
    self.text = text
    self.sourceLines = scan.lines
    self.bytes = bytes
    var node = document.firstChild
    while let block = node {
      let kind = block.kind
      read(block, kind)
      if kind != .paragraph, kind != .heading, let child = block.firstChild {
        node = child
        continue
      }
      var last = block
      while last.next == nil, let parent = last.parent, parent != document { last = parent }
      node = last.next
    }
  }

  mutating func read(_ block: Node, _ kind: Node.Kind) {
    switch kind {
    case .paragraph, .heading:
      if block.endLine > block.startLine { readText(block, kind) }
    case .codeBlock: literalLines.append(block.lines)
    case .htmlBlock:
      literalLines.append(block.lines)
      readComment(block)
    default: break
    }
  }

  mutating func note(_ edit: LineEdit, onLine line: Int) {
    let source = Int(text.lines[line].source)
    if edits[source] == nil { edits[source] = edit }
  }
}
