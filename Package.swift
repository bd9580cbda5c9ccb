// swift-tools-version: 6.3
import PackageDescription

// Modules in the order in which imports may run: each uses only what stands above it.
// Tests/ArchitectureTests holds this list against the imports in Sources.
let package = Package(
  name: "briefwright",
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-crypto", "4.0.0"..<"5.0.0"),
    .package(url: "https://github.com/LebJe/TOMLKit", from: "0.6.0"),
  ],
  targets: [
    .systemLibrary(
      name: "CCMark", pkgConfig: "libcmark",
      providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]),
    .systemLibrary(
      name: "CYAML", pkgConfig: "yaml-0.1",
      providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
    .systemLibrary(
      name: "CSQLite", pkgConfig: "sqlite3",
      providers: [.apt(["libsqlite3-dev"]), .brew(["sqlite"])]),
    .target(name: "CArena", dependencies: ["CCMark"]),
    .target(name: "CExchange"),
    .target(name: "Base", dependencies: [.product(name: "Crypto", package: "swift-crypto")]),
    .target(name: "Markup", dependencies: ["Base", "CCMark", "CArena"]),
    .target(
      name: "Tables",
      dependencies: ["Base", "CYAML", "CSQLite", .product(name: "TOMLKit", package: "TOMLKit")]),
    .target(name: "Evidence", dependencies: ["Base", "Tables"]),
    .target(name: "Charts", dependencies: ["Base", "Tables"]),
    .target(name: "Templates", dependencies: ["Base"]),
    .target(name: "Search", dependencies: ["Base"]),
    .target(
      name: "SiteModel", dependencies: ["Base", "Markup", "Tables", "Evidence", "Charts"]),
    .target(
      name: "Checks", dependencies: ["Base", "Markup", "Tables", "Evidence", "SiteModel"]),
    .target(
      name: "Rendering",
      dependencies: [
        "Base", "Markup", "Tables", "Evidence", "Templates", "Search", "SiteModel",
      ]),
    .target(
      name: "Build",
      dependencies: [
        "Base", "CExchange", "Markup", "Tables", "Evidence", "Charts", "Templates", "Search",
        "SiteModel", "Checks", "Rendering",
      ]),
    .executableTarget(
      name: "briefwright",
      dependencies: [
        "Base", "Tables", "Build",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      // In place of the C library's allocator; see ARCHITECTURE.md.
      linkerSettings: [.linkedLibrary("mimalloc")]),
    .target(
      name: "TestSupport", dependencies: ["Base", "Build", "CSQLite"], path: "Tests/TestSupport"),
    .testTarget(name: "ArchitectureTests", dependencies: ["TestSupport"]),
    .testTarget(name: "BaseTests", dependencies: ["Base", "TestSupport"]),
    .testTarget(name: "BuildTests", dependencies: ["Base", "Build", "TestSupport"]),
    .testTarget(
      name: "ChartsTests", dependencies: ["Base", "Charts", "Tables", "TestSupport"],
      exclude: ["Oracle", "VegaLite"]),
    .testTarget(
      name: "ChecksTests", dependencies: ["Base", "Build", "Tables", "TestSupport"],
      exclude: ["Pages"]),
    .testTarget(name: "CommandTests", dependencies: ["Base", "TestSupport", "briefwright"]),
    .testTarget(
      name: "EvidenceTests", dependencies: ["Base", "Evidence", "Tables", "TestSupport"]),
    .testTarget(name: "MarkupTests", dependencies: ["Base", "Markup", "CCMark", "CArena"]),
    .testTarget(
      name: "SearchTests", dependencies: ["Base", "Search", "TestSupport"], exclude: ["stems.txt"]),
    .testTarget(name: "TablesTests", dependencies: ["Base", "Tables"]),
    .testTarget(name: "TemplatesTests", dependencies: ["Base", "Templates"]),
    .testTarget(
      name: "RenderingTests",
      dependencies: [
        "Base", "Evidence", "Markup", "Rendering", "SiteModel", "Templates", "TestSupport",
      ]),
    .testTarget(
      name: "SiteModelTests",
      dependencies: ["Base", "Evidence", "Markup", "SiteModel", "Tables", "TestSupport"]),
  ],
  swiftLanguageModes: [.v6]
)

for target in package.targets
where target.type != .system && !["CArena", "CExchange"].contains(target.name) {
  target.swiftSettings = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
  ]
}
