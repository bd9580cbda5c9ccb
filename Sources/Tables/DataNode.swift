/// One value of a data file, with its place: a scalar, a list or a map.
///
/// The tree is the same for every format; what a plain scalar means is decided by the field that
/// it fills, or by `Scalar.resolved` where there is none.
package struct DataNode: Sendable {
  package enum Content: Sendable {
    case scalar(Scalar)
    case list([DataNode])
    /// In the file's order; no key stands twice.
    case map([Entry])
  }

  package struct Entry: Sendable {
    package var key: String
    package var keyRange: Range<Int>
    package var value: DataNode

    package init(key: String, keyRange: Range<Int>, value: DataNode) {
      self.key = key
      self.keyRange = keyRange
      self.value = value
    }
  }

  package var content: Content
  /// Bytes in the input file, counted from its first.
  package var range: Range<Int>

  package init(_ content: Content, range: Range<Int>) {
    self.content = content
    self.range = range
  }
}

extension DataNode {
  /// The scalar's value, or nil for a list or map.
  package var scalar: Scalar? {
    if case .scalar(let scalar) = content { scalar } else { nil }
  }

  /// The elements of a list, or nil.
  package var list: [DataNode]? {
    if case .list(let nodes) = content { nodes } else { nil }
  }

  /// The entries of a map, or nil.
  package var map: [Entry]? {
    if case .map(let entries) = content { entries } else { nil }
  }

  /// The value of a key; nil where there is none or where this is no map. Takes linear time.
  package subscript(key: String) -> DataNode? {
    map?.first { $0.key == key }?.value
  }
}

extension DataNode {
  /// How many nodes the tree has and how deep it goes; a scalar has one and goes one deep.
  var extent: (nodes: Int, depth: Int) {
    switch content {
    case .scalar: (1, 1)
    case .list(let nodes): DataNode.extent(of: nodes)
    case .map(let entries): DataNode.extent(of: entries.lazy.map(\.value))
    }
  }

  private static func extent(of children: some Sequence<DataNode>) -> (nodes: Int, depth: Int) {
    var total = (nodes: 1, depth: 0)
    for child in children {
      let extent = child.extent
      total.nodes += extent.nodes
      total.depth = max(total.depth, extent.depth)
    }
    return (total.nodes, total.depth + 1)
  }
}
