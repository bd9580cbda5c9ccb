/// The rules about imports, as a function of Package.swift's text and the sources' texts.
struct ImportRules {
  private let modules: [PackageText.Module]
  private let order: [String: Int]

  /// Modules of the toolchain that any module may import.
  private let toolchain: Set = ["Synchronization", "Dispatch"]
  /// Modules of the toolchain that reach files, clock, environment or terminal.
  private let machine: Set = ["Glibc", "Foundation", "FoundationEssentials"]
  private let mayReachTheMachine: Set = ["Build", "briefwright"]
  /// These search memory with `memchr` and `strlen`, or take logarithms and powers, and ask the C
  /// library nothing else.
  private let exceptions: Set = [
    "Base/TextEncoding.swift: Glibc", "Markup/Bytes.swift: Glibc", "Charts/Powers.swift: Glibc",
  ]

  init(package: String) {
    modules = PackageText(package).modules
    order = Dictionary(uniqueKeysWithValues: modules.enumerated().map { ($1.name, $0) })
  }

  /// What is wrong with a file's imports, one sentence each.
  ///
  /// - Parameter path: relative to Sources: `Base/Place.swift`.
  func violations(in path: String, text: String) -> [String] {
    let owner = String(path.prefix { $0 != "/" })
    guard let module = modules.first(where: { $0.name == owner }) else {
      return ["\(path): \(owner) is no target of Package.swift"]
    }
    return imports(in: text).compactMap { imported in
      fault(of: imported, in: module, path).map { "\(path): \($0)" }
    }
  }

  private func fault(
    of imported: String, in module: PackageText.Module, _ path: String
  ) -> String? {
    if machine.contains(imported) {
      let isAllowed =
        mayReachTheMachine.contains(module.name) || exceptions.contains("\(path): \(imported)")
      return isAllowed ? nil : "\(module.name) must not import \(imported)"
    }
    if toolchain.contains(imported) { return nil }
    if imported == "CCMark", module.name != "Markup" {
      return "only Markup may import CCMark"
    }
    if let own = order[module.name], let other = order[imported], other >= own {
      return "\(module.name) must not import \(imported), which stands below it"
    }
    return module.uses.contains(imported)
      ? nil : "\(module.name) imports \(imported) without declaring it"
  }

  /// The modules that a source imports, whatever the access of the import.
  private func imports(in text: String) -> [String] {
    let line =
      /^(?:@\w+ )?(?:package |internal |private |fileprivate |public )?import (?:(?:struct|enum|class|func|protocol|var|let|typealias) )?(\w+)/
    return text.matches(of: line.anchorsMatchLineEndings()).map { String($0.1) }
  }
}
