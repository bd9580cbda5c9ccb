import TestSupport
import Testing

/// Imports run downwards, as Package.swift orders its modules, and none is undeclared.
@Suite struct ImportTests {
  private static let sources = ProjectFiles.list("Sources").filter { $0.hasSuffix(".swift") }

  @Test func theProjectKeepsTheRules() throws {
    let rules = ImportRules(package: try #require(ProjectFiles.read("Package.swift")))
    #expect(Self.sources.count > 100)
    for path in Self.sources {
      let text = try #require(ProjectFiles.read("Sources/\(path)"))
      #expect(rules.violations(in: path, text: text) == [])
    }
  }

  private let package = """
    targets: [
      .systemLibrary(name: "CCMark", pkgConfig: "libcmark", providers: [.apt(["libcmark-dev"])]),
      .target(name: "Base", dependencies: [.product(name: "Crypto", package: "swift-crypto")]),
      .target(name: "Markup", dependencies: ["Base", "CCMark"]),
      .target(name: "Tables", dependencies: ["Base"]),
      .target(
        name: "Build",
        dependencies: [
          "Base", "Markup",
        ]),
    ]
    """

  @Test(arguments: [
    ("Base/A.swift", "import Crypto\nimport Synchronization", []),
    ("Markup/A.swift", "package import Base\nprivate import CCMark", []),
    ("Build/A.swift", "import Glibc\nimport Markup", []),
    ("Base/TextEncoding.swift", "import Glibc", []),
    ("Base/A.swift", "import Glibc", ["Base/A.swift: Base must not import Glibc"]),
    (
      "Markup/A.swift", "import Foundation", ["Markup/A.swift: Markup must not import Foundation"]
    ),
    ("Tables/A.swift", "import CCMark", ["Tables/A.swift: only Markup may import CCMark"]),
    (
      "Base/A.swift", "package import Tables",
      ["Base/A.swift: Base must not import Tables, which stands below it"]
    ),
    (
      "Tables/A.swift", "import Base\n\nimport struct Markup.Link",
      ["Tables/A.swift: Tables imports Markup without declaring it"]
    ),
    (
      "Tables/A.swift", "internal import Crypto",
      ["Tables/A.swift: Tables imports Crypto without declaring it"]
    ),
    ("Other/A.swift", "", ["Other/A.swift: Other is no target of Package.swift"]),
  ])
  func rulesAreHeldAgainstEveryImport(_ path: String, _ text: String, _ expected: [String]) {
    #expect(ImportRules(package: package).violations(in: path, text: text) == expected)
  }
}
