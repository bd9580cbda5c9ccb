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
    var names = folder(of: path).split(separator: "/").map(String.init)
    for name in reference.split(separator: "/", omittingEmptySubsequences: true) {
      switch name {
      case ".": continue
      case "..":
        guard names.popLast() != nil else { return nil }
      default: names.append(String(name))
      }
    }
    return names.joined(separator: "/")
  }

  /// The address of `target` as seen from the page `path`: both are files of the output.
  ///
  /// The result never begins with a slash and never holds a scheme, so that one folder works
  /// from a disk, under any sub-path and at a server's root.
  package static func relative(_ target: String, from path: String) -> String {
    let from = Array(path.utf8)
    let to = Array(target.utf8)
    var common = 0
    var index = 0
    while index < from.count, index < to.count, from[index] == to[index] {
      index += 1
      if from[index - 1] == UInt8(ascii: "/") { common = index }
    }
    let climbs = from[common...].count { $0 == UInt8(ascii: "/") }
    let rest = String(decoding: to[common...], as: UTF8.self)
    if climbs > 0 { return String(repeating: "../", count: climbs) + rest }
    // A first name with a colon would read as a scheme.
    return rest.utf8.prefix { $0 != UInt8(ascii: "/") }.contains(UInt8(ascii: ":"))
      ? "./" + rest : rest
  }
}
