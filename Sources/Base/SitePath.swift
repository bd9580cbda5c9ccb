/// Lexical operations on paths inside the site, with `/` between names. Nothing is looked up.
package enum SitePath {
  /// The folder of a file, without a slash at its end; empty at the top.
  package static func folder(of path: String) -> String {
    path.withBytes { bytes in
      lastIndex(of: slash, in: bytes).map { String(decoding: bytes[..<$0], as: UTF8.self) } ?? ""
    }
  }

  /// The last name of a path.
  package static func name(of path: String) -> String {
    path.withBytes { bytes in
      lastIndex(of: slash, in: bytes).map { String(decoding: bytes[($0 + 1)...], as: UTF8.self) }
        ?? path
    }
  }

  /// The last name without its ending: `a` for `b/a.md`.
  package static func stem(of path: String) -> String {
    let name = name(of: path)
    return name.withBytes { bytes in
      guard let dot = lastIndex(of: UInt8(ascii: "."), in: bytes), dot > 0 else { return name }
      return String(decoding: bytes[..<dot], as: UTF8.self)
    }
  }

  /// The ending in lower case, without its dot; empty where there is none.
  package static func pathExtension(of path: String) -> String {
    path.withBytes { bytes in
      let name = bytes[((lastIndex(of: slash, in: bytes) ?? -1) + 1)...]
      guard let dot = lastIndex(of: UInt8(ascii: "."), in: bytes), dot > name.startIndex else {
        return ""
      }
      return String(decoding: bytes[(dot + 1)...], as: UTF8.self).lowercased()
    }
  }

  private static func lastIndex(of byte: UInt8, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    var index = bytes.count
    while index > 0 {
      index -= 1
      if bytes[index] == byte { return index }
    }
    return nil
  }

  package static func join(_ folder: String, _ name: String) -> String {
    folder.isEmpty ? name : name.isEmpty ? folder : folder + "/" + name
  }

  /// Resolves `reference` against the folder of the file `path`; nil where it climbs out.
  package static func resolve(_ reference: String, from path: String) -> String? {
    path.withBytes { path in
      reference.withBytes { reference in
        let most = path.count + 1 + reference.count
        return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: most) { buffer in
          var resolved = ResolvedPath(path, in: buffer)
          return resolved.follow(reference) ? resolved.text : nil
        }
      }
    }
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
}

private var slash: UInt8 { UInt8(ascii: "/") }

/// A path as the names of a reference are followed, one by one.
///
/// Bytes, not substrings: a page's links are resolved for every page of the site.
private struct ResolvedPath {
  private let buffer: UnsafeMutableBufferPointer<UInt8>
  private var count = 0

  /// Starts from the folder of a file.
  init(_ path: UnsafeBufferPointer<UInt8>, in buffer: UnsafeMutableBufferPointer<UInt8>) {
    self.buffer = buffer
    append(path[...])
    removeName()
  }

  var text: String { String(decoding: buffer[..<count], as: UTF8.self) }

  /// False where a name climbs out.
  mutating func follow(_ reference: UnsafeBufferPointer<UInt8>) -> Bool {
    var start = 0
    while start < reference.count {
      let end = reference[start...].firstIndex(of: slash) ?? reference.count
      let name = reference[start..<end]
      start = end + 1
      if name.count > 2 || name.contains(where: { $0 != UInt8(ascii: ".") }) {
        if count > 0 { append(slash) }
        append(name)
      } else if name.count == 2 {
        if count == 0 { return false }
        removeName()
      }
    }
    return true
  }

  /// Takes the last name off, with the slash before it.
  private mutating func removeName() {
    while count > 0 {
      count -= 1
      if buffer[count] == slash { return }
    }
  }

  private mutating func append(_ byte: UInt8) {
    buffer[count] = byte
    count += 1
  }

  private mutating func append(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) {
    _ = buffer[count...].update(fromContentsOf: bytes)
    count += bytes.count
  }
}
