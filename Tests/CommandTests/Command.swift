import Foundation
import TestSupport

/// The built program, run as a process of its own.
enum Command {
  struct Result: Equatable {
    var status: Int32
    var output: String
    var errors: String
  }

  /// Where the build put the program: beside the bundle of tests.
  static let path: String? = {
    let bundle = URL(fileURLWithPath: ProcessInfo.processInfo.arguments.first ?? "")
    let folders = [
      bundle.deletingLastPathComponent().path, ProjectFiles.root + "/.build/debug",
    ]
    return folders.map { $0 + "/briefwright" }.first(where: FileManager.default.isExecutableFile)
  }()

  /// - Parameter folder: the working folder; the project's own where none is given.
  static func run(
    _ arguments: [String], in folder: String = ProjectFiles.root, input: String = ""
  ) throws -> Result {
    guard let path else { throw CocoaError(.fileNoSuchFile) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    let streams = (input: Stream(Data(input.utf8)), output: Stream(), errors: Stream())
    defer { [streams.input, streams.output, streams.errors].forEach { $0.remove() } }
    process.standardInput = try streams.input.handle
    process.standardOutput = try streams.output.handle
    process.standardError = try streams.errors.handle
    try process.run()
    process.waitUntilExit()
    return Result(
      status: process.terminationStatus, output: streams.output.text,
      errors: streams.errors.text)
  }

  /// Lets the program wait for its input, and sends it a signal once it catches that; without the
  /// runtime's own handlers, which come first.
  static func run(_ arguments: [String], endingBy signal: Int32) throws -> Result {
    guard let path else { throw CocoaError(.fileNoSuchFile) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    process.environment = ProcessInfo.processInfo.environment
      .merging(["SWIFT_BACKTRACE": "enable=no"]) { $1 }
    let errors = Stream()
    defer { errors.remove() }
    (process.standardInput, process.standardOutput) = (Pipe(), Pipe())
    process.standardError = try errors.handle
    try process.run()
    while process.isRunning, !process.catches(signal) { usleep(1000) }
    kill(process.processIdentifier, signal)
    process.waitUntilExit()
    return Result(
      status: process.terminationReason == .exit ? process.terminationStatus : -1, output: "",
      errors: errors.text)
  }
}

extension Process {
  /// As the system says of a process, in a mask of 64 bits.
  fileprivate func catches(_ signal: Int32) -> Bool {
    // Such a file says that it is empty, so it is not Foundation that reads it.
    guard let file = fopen("/proc/\(processIdentifier)/status", "r") else { return false }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 4096)
    let status = String(decoding: bytes[..<fread(&bytes, 1, bytes.count, file)], as: UTF8.self)
    let line = status.split(separator: "\n").first { $0.hasPrefix("SigCgt:") }
    let mask = line.flatMap { UInt64($0.dropFirst(7).drop { $0 == "\t" }, radix: 16) } ?? 0
    return mask >> (signal - 1) & 1 == 1
  }
}

/// A file that stands for a stream: unlike a pipe it never fills up.
private struct Stream {
  private let url = FileManager.default.temporaryDirectory.appendingPathComponent(
    "briefwright-stream-\(UUID().uuidString)")
  private let data: Data

  init(_ data: Data = Data()) {
    self.data = data
  }

  var handle: FileHandle {
    get throws {
      try data.write(to: url)
      return try FileHandle(forUpdating: url)
    }
  }

  /// What was written.
  var text: String {
    let bytes = FileManager.default.contents(atPath: url.path) ?? Data()
    return String(decoding: bytes, as: UTF8.self)
  }

  func remove() {
    try? FileManager.default.removeItem(at: url)
  }
}
