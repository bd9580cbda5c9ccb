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
    .target(name: "CArena", dependencies: ["CCMark"]),
    .target(name: "Base", dependencies: [.product(name: "Crypto", package: "swift-crypto")]),
    .target(name: "Markup", dependencies: ["Base", "CCMark", "CArena"]),
    .target(
      name: "Tables",
      dependencies: ["Base", "CYAML", .product(name: "TOMLKit", package: "TOMLKit")]),
    .target(name: "Templates", dependencies: ["Base"]),
  ],
  swiftLanguageModes: [.v6]
)

for target in package.targets where target.type != .system && target.name != "CArena" {
  target.swiftSettings = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
  ]
}
