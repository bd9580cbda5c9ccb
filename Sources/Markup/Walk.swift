internal import Base

/// The one walk over a page's tree, from which HTML and facts come.
///
/// It goes from node to node by their links and never recurses with the author's nesting:
/// only a table's cell and a note's blocks are walked from inside a walk.
struct Walk: ~Copyable {
  let options: MarkupOptions
  let file: InputFile
  let text: SourceText
  /// The text that libcmark read.
  let bytes: Bytes
  let resolve: (Link) -> LinkResolution
  let figure: (ChartFence) -> [UInt8]?
  /// Held here, because a static property is looked up anew each time.
  let marks = TextTable.extended

  var html = HTMLBuffer()
  /// Where this page's HTML starts in the buffer.
  var start = 0
  var facts = MarkupFacts()
  let tables: [Table]
  let cells: [TableCell]
  var notes = Notes()
  var slugs = Slugs()
  var strikes = Strikes()
  var leaf = Leaf()
  /// The heading that is being written.
  var heading: OpenHeading?
  /// Whether nothing but comments has been met so far.
  var isOpening = true
  /// For each link around the walk, whether it has a tag to close. An autolink may stand in a
  /// link's text.
  var openLinks: [Bool] = []
  /// How many bytes of the next text node are not the author's text.
  var textOffset = 0
  /// Indices of the waivers that wait for the next block.
  var openWaivers: [Int] = []
  /// Whether text is only read, so that nothing in it is reported twice.
  var isMeasuring = false
  /// Whether a resolver supplied text.
  var isFilled = false
  var paddingCells = 0
  /// Nil where the resolver does not read text.
  var reading: TextReading?
  /// Whether the block that is being written holds a citation.
  var isCiting = false

  var isExtended: Bool { options.extensions }

  /// Renders a node and all below it.
  mutating func render(_ root: Node) {
    var node = root
    while true {
      if enter(node) {
        if let child = node.firstChild {
          node = child
          continue
        }
        leave(node)
      }
      while node != root {
        if let next = node.next {
          node = next
          break
        }
        guard let parent = node.parent else { return }
        node = parent
        leave(node)
      }
      if node == root { return }
    }
  }

  /// Writes what opens a node. Returns whether its children are to be written and it is to be
  /// left; otherwise it is done.
  private mutating func enter(_ node: Node) -> Bool {
    switch node.kind {
    case .text: writeText(node)
    case .softBreak: writeBreak("\n")
    case .lineBreak: writeBreak("<br />\n")
    case .code: writeCode(node)
    case .html: writeInlineHTML(node)
    case .emphasis: html.write("<em>")
    case .strong: html.write("<strong>")
    case .link: return enterLink(node)
    case .image: writeImage(node)
    case let kind: return enterBlock(node, kind)
    }
    return node.kind == .emphasis || node.kind == .strong
  }

  private mutating func leave(_ node: Node) {
    switch node.kind {
    case .emphasis: html.write("</em>")
    case .strong: html.write("</strong>")
    case .link: leaveLink()
    case .paragraph: if !isTight(node) { html.write("</p>\n") }
    case .item: html.write("</li>\n")
    case .list: html.write(node.isBulletList ? "</ul>\n" : "</ol>\n")
    case .blockQuote: leaveQuote(node)
    case .heading: leaveHeading(node)
    default: break
    }
  }

  /// Starts a new line unless one has just started.
  mutating func breakLine() {
    if html.count > start, html.last != .newline { html.write(byte: .newline) }
  }

  mutating func report(_ diagnostic: Diagnostic) {
    facts.diagnostics.append(diagnostic)
  }
}
