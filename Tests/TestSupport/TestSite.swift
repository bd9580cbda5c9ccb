import Foundation

/// A site as a value: its files by their paths. It lies on disk only while a test looks at it.
/// ```swift
/// let findings = try TestSite(["content/index.md": "[a](b.md)"]).check()
/// ```
package struct TestSite: Sendable {
  private var files: [String: [UInt8]] = [:]

  /// - Parameter files: texts by paths relative to the site's folder.
  package init(_ files: [String: String]) {
    for (path, text) in files { self.files[path] = Array(text.utf8) }
  }

  /// Adds or replaces a file whose bytes need not be text.
  package func with(_ path: String, bytes: [UInt8]) -> TestSite {
    var site = self
    site.files[path] = bytes
    return site
  }

  package func with(_ path: String, _ text: String) -> TestSite {
    with(path, bytes: Array(text.utf8))
  }

  /// Runs `body` with the site written into a folder of its own, which is removed afterwards.
  package func onDisk<Result>(_ body: (SiteFolder) throws -> Result) throws -> Result {
    let root = FileManager.default.temporaryDirectory.appendingPathComponent(
      "briefwright-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: root) }
    let folder = SiteFolder(root.resolvingSymlinksInPath().path)
    for (path, bytes) in files { try folder.write(bytes, to: path) }
    return try body(folder)
  }

  /// Builds the site into output/site and reads it back.
  package func build(_ change: SiteFolder.Change = { _ in }) throws -> BuiltSite {
    try onDisk { try $0.build(change) }
  }

  /// The findings of a check, one a line.
  package func check(_ change: SiteFolder.Change = { _ in }) throws -> String {
    try onDisk { try $0.check(change) }
  }
}
