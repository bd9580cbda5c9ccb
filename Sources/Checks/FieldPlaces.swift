import Base
import SiteModel
import Tables

/// Finds where a record's file says a value.
///
/// Records keep one place each, their own; a value's is worked out only when something is wrong
/// with it. Files are kept, because a file with one fault often has many.
struct FieldPlaces {
  fileprivate struct Document {
    var file: InputFile
    var root: DataNode
    /// The maps of the file by the offset at which they begin.
    var maps: [Int: DataNode] = [:]
  }

  private let read: @Sendable (String) -> InputFile?
  private var documents: [String: Document?] = [:]

  init(_ site: GatheredSite) {
    read = site.read
  }

  /// - Parameters:
  ///   - text: the value as the file writes it; nil for any.
  ///   - record: the place of the record, or of a map in it; where no value of the record is
  ///     that text under that key, it is the answer.
  mutating func place(of text: String?, under key: String, in record: Place) -> Place {
    guard let document = document(record.file) else { return record }
    let map = document.maps[record.byteOffset] ?? document.root
    return map.range(of: text, under: key).map { document.file.place($0) } ?? record
  }

  private mutating func document(_ path: String) -> Document? {
    if let known = documents[path] { return known }
    let document = read(path).flatMap { Document($0) }
    documents[path] = .some(document)
    return document
  }
}

extension FieldPlaces.Document {
  fileprivate init?(_ file: InputFile) {
    guard let root = FieldPlaces.node(of: file) else { return nil }
    self.init(file: file, root: root)
    add(root)
  }

  /// Of maps that begin at one byte the outermost is kept.
  private mutating func add(_ node: DataNode) {
    for entry in node.map ?? [] {
      let starts = [node.range.lowerBound, entry.keyRange.lowerBound]
      if entry.keyRange == node.map?.first?.keyRange {
        for start in starts where maps[start] == nil { maps[start] = node }
      }
      add(entry.value)
    }
    for element in node.list ?? [] { add(element) }
  }
}

extension FieldPlaces {
  /// The data of a page's front matter, or of a data file.
  fileprivate static func node(of file: InputFile) -> DataNode? {
    if let format = DataFormats.format(ofFileAt: file.path) { return format.read(file).node }
    guard let content = FrontMatterBlock.split(file).0.content else { return nil }
    return content.format.read(file, in: content.range, code: .frontMatterInvalid).node
  }
}

extension DataNode {
  /// The bytes of a scalar under a key: of the map's own key, else of a map within it.
  fileprivate func range(of text: String?, under key: String) -> Range<Int>? {
    let values = map?.filter { $0.key == key }.flatMap { $0.value.list ?? [$0.value] } ?? []
    if let own = values.first(where: { text == nil || $0.scalar?.text == text }) {
      return own.range
    }
    let children = map.map { $0.map(\.value) } ?? list ?? []
    return children.lazy.compactMap { $0.range(of: text, under: key) }.first
  }
}
