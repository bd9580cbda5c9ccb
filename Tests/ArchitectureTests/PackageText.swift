/// What Package.swift says about its modules, read from its text.
struct PackageText {
  struct Module {
    var name: String
    /// Modules of this package and products of others.
    var uses: [String]
  }

  /// In the order of the file, which is the order in which imports may run.
  var modules: [Module] = []

  init(_ text: String) {
    for match in text.matches(of: /\.(systemLibrary|target|executableTarget)\(\s*name: "(\w+)"/) {
      let declaration = PackageText.argument(of: text[match.range.upperBound...])
      modules.append(Module(name: String(match.2), uses: PackageText.uses(in: declaration)))
    }
  }

  /// The text up to the parenthesis that closes the declaration.
  private static func argument(of rest: Substring) -> Substring {
    var depth = 1
    let end = rest.indices.first { index in
      if rest[index] == "(" { depth += 1 }
      if rest[index] == ")" { depth -= 1 }
      return depth == 0
    }
    return rest[..<(end ?? rest.endIndex)]
  }

  /// The names in `dependencies:`; of a product its own, not its package's.
  private static func uses(in declaration: Substring) -> [String] {
    guard let start = declaration.firstRange(of: "dependencies: [")?.upperBound,
      let end = declaration[start...].firstIndex(of: "]")
    else { return [] }
    let list = declaration[start..<end].replacing(/, package: "[^"]+"/, with: "")
    return list.matches(of: /"([^"]+)"/).map { String($0.1) }
  }
}
