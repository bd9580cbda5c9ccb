/// Lexical operations on paths inside the site, with `/` between names. Nothing is looked up.
package enum SitePath {
  /// The folder of a file, without a slash at its end; empty at the top.
  package static func folder(of path: String) -> String {
    path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[..<$0]) } ?? ""
  }

  /// The last name of a path.
  package static func name(of path: String) -> String {
    path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[path.index(after: $0)...]) }
      ?? path
  }

  /// The last name without its ending: `a` for `b/a.md`.
  package static func stem(of path: String) -> String {
    let name = name(of: path)
    guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")), dot > name.startIndex else {
      return name
    }
    return String(name[..<dot])
  }

  /// The ending in lower case, without its dot; empty where there is none.
  package static func pathExtension(of path: String) -> String {
    let name = name(of: path)
    guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")), dot > name.startIndex else {
      return ""
    }
    return name[name.index(after: dot)...].lowercased()
  }

  package static func join(_ folder: String, _ name: String) -> String {
    folder.isEmpty ? name : name.isEmpty ? folder : folder + "/" + name
  }

  /// Resolves `reference` against the folder of the file `path`; nil where it climbs out.
  package static func resolve(_ reference: String, from path: String) -> String? {
    var reference = reference
    var resolved = Array(path.utf8)
    removeName(from: &resolved)
    let isInside = reference.withUTF8 { append($0, to: &resolved) }
    return isInside ? String(decoding: resolved, as: UTF8.self) : nil
  }

  /// Follows the names of `reference` one by one; false where one climbs out.
  ///
  /// Bytes, not substrings: a page's links are resolved for every page of the site.
  private static func append(
    _ reference: UnsafeBufferPointer<UInt8>, to resolved: inout [UInt8]
  ) -> Bool {
    var start = 0
    while start < reference.count {
      var end = start
      while end < reference.count, reference[end] != slash { end += 1 }
      let name = UnsafeBufferPointer(rebasing: reference[start..<end])
      start = end + 1
      let isDots = name.count <= 2 && name.allSatisfy { $0 == UInt8(ascii: ".") }
      if isDots {
        guard name.count == 2 else { continue }
        if resolved.isEmpty { return false }
        removeName(from: &resolved)
      } else {
        if !resolved.isEmpty { resolved.append(slash) }
        resolved.append(contentsOf: name)
      }
    }
    return true
  }

  /// Takes the last name off, with the slash before it.
  private static func removeName(from path: inout [UInt8]) {
    while let last = path.popLast(), last != slash {}
  }

  /// A place in a file: its path, and the anchor behind a `#`.
  package static func place(_ anchor: String, in path: String) -> String {
    path.withBytes { path in
      anchor.withBytes { anchor in
        String(unsafeUninitializedCapacity: path.count + 1 + anchor.count) { buffer in
          _ = buffer.update(fromContentsOf: path)
          buffer[path.count] = UInt8(ascii: "#")
          _ = buffer[(path.count + 1)...].update(fromContentsOf: anchor)
          return path.count + 1 + anchor.count
        }
      }
    }
  }

  /// The address of `target` as seen from the page `path`: both are files of the output.
  ///
  /// The result never begins with a slash and never holds a scheme, so that one folder works
  /// from a disk, under any sub-path and at a server's root.
  package static func relative(_ target: String, from path: String) -> String {
    var (target, path) = (target, path)
    return target.withUTF8 { to in
      path.withUTF8 { from in relative(to, from: from) }
    }
  }

  private static func relative(
    _ to: UnsafeBufferPointer<UInt8>, from: UnsafeBufferPointer<UInt8>
  ) -> String {
    var common = 0
    var index = 0
    while index < from.count, index < to.count, from[index] == to[index] {
      index += 1
      if from[index - 1] == slash { common = index }
    }
    let climbs = from[common...].count { $0 == slash }
    // A first name with a colon would read as a scheme.
    let name = to[common...].prefix { $0 != slash }
    let start = climbs == 0 && name.contains(UInt8(ascii: ":")) ? "./" : "../"
    let repeats = start == "./" ? 1 : climbs
    let count = start.utf8.count * repeats + to.count - common
    return String(unsafeUninitializedCapacity: count) { buffer in
      var end = 0
      for _ in 0..<repeats {
        for byte in start.utf8 {
          buffer[end] = byte
          end += 1
        }
      }
      _ = buffer[end...].update(fromContentsOf: to[common...])
      return count
    }
  }

  private static var slash: UInt8 { UInt8(ascii: "/") }
}
