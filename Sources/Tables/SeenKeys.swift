/// Which keys a map under construction holds already.
struct SeenKeys {
  private var index: [String: Int] = [:]

  /// The entry with this key, if any. Linear for small maps, where hashing costs more than it
  /// saves; by dictionary beyond, so that a large map takes no quadratic time.
  mutating func firstIndex(of key: String, in entries: [DataNode.Entry]) -> Int? {
    if entries.count <= 16 { return entries.firstIndex { $0.key == key } }
    for position in index.count..<entries.count { index[entries[position].key] = position }
    return index[key]
  }
}
