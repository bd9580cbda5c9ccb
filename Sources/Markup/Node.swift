private import CCMark

/// A node of libcmark's tree, as long as its arena lives.
///
/// Literals are NUL-terminated bytes without a length; nothing is copied out of the tree.
struct Node: Hashable {
  /// The raw values are those of `cmark_node_type`.
  enum Kind: UInt32 {
    case none, document, blockQuote, list, item, codeBlock, htmlBlock, customBlock, paragraph
    case heading, thematicBreak
    case text, softBreak, lineBreak, code, html, customInline, emphasis, strong, link, image

    /// By raw value: a look-up, where `init(rawValue:)` compares one after another.
    fileprivate static let all: [Kind] = (0...image.rawValue).map { Kind(rawValue: $0) ?? .none }
  }

  fileprivate let pointer: OpaquePointer

  init(_ pointer: OpaquePointer) {
    self.pointer = pointer
  }

  fileprivate init?(_ pointer: OpaquePointer?) {
    guard let pointer else { return nil }
    self.pointer = pointer
  }

  var kind: Kind { Kind.all[Int(cmark_node_get_type(pointer).rawValue)] }
  var firstChild: Node? { Node(cmark_node_first_child(pointer)) }
  var next: Node? { Node(cmark_node_next(pointer)) }
  var previous: Node? { Node(cmark_node_previous(pointer)) }
  var parent: Node? { Node(cmark_node_parent(pointer)) }
}

// MARK: - What kinds carry

extension Node {
  var literal: UnsafePointer<UInt8> { bytes(cmark_node_get_literal(pointer)) }
  var fenceInfo: UnsafePointer<UInt8> { bytes(cmark_node_get_fence_info(pointer)) }
  var address: UnsafePointer<UInt8> { bytes(cmark_node_get_url(pointer)) }
  var title: UnsafePointer<UInt8> { bytes(cmark_node_get_title(pointer)) }

  var headingLevel: Int { Int(cmark_node_get_heading_level(pointer)) }
  var isBulletList: Bool { cmark_node_get_list_type(pointer) == CMARK_BULLET_LIST }
  var isTight: Bool { cmark_node_get_list_tight(pointer) != 0 }
  var listStart: Int { Int(cmark_node_get_list_start(pointer)) }

  /// Lines and columns count from 1, columns in bytes; the ends are included.
  var startLine: Int { Int(cmark_node_get_start_line(pointer)) }
  var startColumn: Int { Int(cmark_node_get_start_column(pointer)) }
  var endLine: Int { Int(cmark_node_get_end_line(pointer)) }

  /// A block's lines, counted from 0.
  ///
  /// libcmark puts the end of an HTML block that its own last line closes one line too early:
  /// there the literal's lines are counted.
  var lines: Range<Int> {
    let first = max(startLine - 1, 0)
    guard kind == .htmlBlock else { return first..<max(endLine, first + 1) }
    return first..<first + max(literal.terminated.count { $0 == .newline }, 1)
  }

  /// A number that we hang on a block: its table's index and 1, or 0.
  var mark: Int { Int(bitPattern: cmark_node_get_user_data(pointer)) }

  func setMark(_ mark: Int) {
    cmark_node_set_user_data(pointer, UnsafeMutableRawPointer(bitPattern: mark))
  }

  /// Takes the node out of the tree; its memory goes with the tree's.
  func unlink() {
    cmark_node_unlink(pointer)
  }

  private func bytes(_ text: UnsafePointer<CChar>?) -> UnsafePointer<UInt8> {
    guard let text else { return emptyText.utf8Start }
    return UnsafeRawPointer(text).assumingMemoryBound(to: UInt8.self)
  }
}

extension Node.Kind {
  var isInline: Bool { rawValue >= Node.Kind.text.rawValue }
}

private let emptyText: StaticString = ""
