import Base
package import Build
package import Foundation

/// A test's site on disk.
package struct SiteFolder: Sendable {
  /// Changes a request before it runs.
  package typealias Change = (inout BuildRequest) -> Void

  package let path: String

  init(_ path: String) {
    self.path = path
  }

  /// Where builds put the site unless a test says otherwise.
  package static let output = "output/site"

  // MARK: - Files

  package func absolute(_ name: String) -> String { path + "/" + name }

  package func write(_ bytes: [UInt8], to name: String) throws {
    let url = URL(fileURLWithPath: absolute(name))
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
  }

  package func write(_ text: String, to name: String) throws {
    try write(Array(text.utf8), to: name)
  }

  package func makeFolder(_ name: String) throws {
    try FileManager.default.createDirectory(
      atPath: absolute(name), withIntermediateDirectories: true)
  }

  /// Makes a symbolic link at `name` that says `target`.
  package func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: absolute(name), withDestinationPath: target)
  }

  /// Runs `body` while a folder is locked, as another build would lock it.
  package func locked<Result>(_ name: String, _ body: () throws -> Result) throws -> Result {
    let descriptor = open(absolute(name), O_RDONLY)
    guard descriptor >= 0, flock(descriptor, LOCK_EX) == 0 else {
      throw CocoaError(.fileReadUnknown)
    }
    defer { close(descriptor) }
    return try body()
  }

  package func makePipe(_ name: String) throws {
    guard mkfifo(absolute(name), 0o600) == 0 else { throw CocoaError(.fileWriteUnknown) }
  }

  package func move(_ name: String, to other: String) throws {
    try FileManager.default.moveItem(atPath: absolute(name), toPath: absolute(other))
  }

  package func copy(_ name: String, to other: String) throws {
    try FileManager.default.copyItem(atPath: absolute(name), toPath: absolute(other))
  }

  package func remove(_ name: String) throws {
    try FileManager.default.removeItem(atPath: absolute(name))
  }

  /// The file's text; nil where there is no such file.
  package func read(_ name: String) -> String? {
    FileManager.default.contents(atPath: absolute(name)).map { String(decoding: $0, as: UTF8.self) }
  }

  /// Every file below a folder with its text, by its path relative to the folder.
  package func files(in folder: String) -> [String: String] {
    let names = FileManager.default.enumerator(atPath: absolute(folder))?.allObjects ?? []
    var files: [String: String] = [:]
    for case let name as String in names {
      if let text = read("\(folder)/\(name)") { files[name] = text }
    }
    return files
  }

  /// The names that stand in a folder itself, in order.
  package func names(in folder: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: absolute(folder))) ?? []).sorted()
  }

  /// What tells one file on disk from another of the same bytes.
  package struct Identity: Equatable, Sendable {
    package var inode: Int
    package var modified: Date
  }

  package func identity(of name: String) throws -> Identity {
    let attributes = try FileManager.default.attributesOfItem(atPath: absolute(name))
    return Identity(
      inode: attributes[.systemFileNumber] as? Int ?? 0,
      modified: attributes[.modificationDate] as? Date ?? .distantPast)
  }

  // MARK: - Running

  package func build(_ change: Change = { _ in }) throws -> BuiltSite {
    let report = try run(.build, change)
    return BuiltSite(
      findings: printed(report.findings), isCommitted: report.isCommitted, pages: report.pages,
      files: files(in: Self.output))
  }

  package func check(_ change: Change = { _ in }) throws -> String {
    try printed(run(.check, change).findings)
  }

  /// What the machine refused, with the site's own folder left out of the message; empty where it
  /// refused nothing.
  package func refusal(_ change: Change = { _ in }) -> String {
    do {
      _ = try run(.build, change)
      return ""
    } catch {
      return error.message.replacingOccurrences(of: path + "/", with: "")
    }
  }

  private func run(
    _ mode: BuildRequest.Mode, _ change: Change
  ) throws(MachineError) -> BuildReport {
    var request = BuildRequest(site: path, output: absolute(Self.output), mode: mode, jobs: 2)
    change(&request)
    return try buildSite(request)
  }
}

/// What a build left behind.
package struct BuiltSite: Sendable {
  /// One a line, as `printed` writes them; empty where the site is clean.
  package var findings: String
  package var isCommitted: Bool
  package var pages: Int
  /// The output's files by their paths.
  package var files: [String: String]

  /// The text of an output file; a plain word where there is none, so that a test can show it.
  package subscript(_ path: String) -> String { files[path] ?? "(no such file)" }

  package var paths: [String] { files.keys.sorted() }

  /// The paths without what every site has: the theme's files, the search and the list of all pages.
  package var ownPaths: [String] {
    paths.filter { !$0.hasPrefix("assets/") && !["search.html", "everything.html"].contains($0) }
  }
}
