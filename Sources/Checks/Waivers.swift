package import Base
import SiteModel

/// The checks that authors set aside, page by page.
///
/// A waiver without a reason does not waive, and one that waives nothing is reported.
package struct Waivers {
  private var files: [String: FileWaivers] = [:]
  private let site: GatheredSite

  package init(of site: GatheredSite) {
    self.site = site
    for (page, facts) in site.facts.enumerated() where !facts.waivers.isEmpty {
      files[site.catalogue.pages[page].file] = FileWaivers(facts.waivers)
    }
  }

  /// The findings that stand, and those about the waivers themselves.
  package func apply(to findings: [Diagnostic]) -> [Diagnostic] {
    var files = files
    let standing = findings.filter { files[$0.place.file]?.waives($0) != true }
    return standing + files.sorted { $0.key < $1.key }.flatMap { reports(on: $0, $1.unused) }
  }

  private func reports(on path: String, _ faulty: [PageWaiver]) -> [Diagnostic] {
    guard !faulty.isEmpty, let file = site.read(path) else { return [] }
    return faulty.map { .waiverFault($0, in: file) }
  }
}

/// The waivers of one file, by where what they cover begins: a page may hold thousands.
private struct FileWaivers {
  private let waivers: [PageWaiver]
  /// How far the waivers up to each reach.
  private let reach: [Int]
  private var isUsed: [Bool]

  init(_ waivers: [PageWaiver]) {
    self.waivers = waivers.sorted { $0.bytes.lowerBound < $1.bytes.lowerBound }
    var furthest = 0
    reach = self.waivers.map { waiver in
      furthest = max(furthest, waiver.bytes.upperBound)
      return furthest
    }
    isUsed = waivers.map { _ in false }
  }

  var unused: [PageWaiver] { waivers.indices.filter { !isUsed[$0] }.map { waivers[$0] } }

  mutating func waives(_ finding: Diagnostic) -> Bool {
    let offset = finding.place.byteOffset
    var isWaived = false
    var index = waivers.partitioningIndex { $0.bytes.lowerBound > offset }
    while index > 0, reach[index - 1] > offset {
      index -= 1
      guard waivers[index].waives(finding) else { continue }
      isUsed[index] = true
      isWaived = true
    }
    return isWaived
  }
}

extension PageWaiver {
  /// What it covers; of a whole page, whatever there may be.
  fileprivate var bytes: Range<Int> { covers ?? 0..<Int.max }

  fileprivate func waives(_ finding: Diagnostic) -> Bool {
    !reason.isEmpty && code == finding.code.rawValue && bytes.contains(finding.place.byteOffset)
  }
}

extension Diagnostic {
  fileprivate static func waiverFault(_ waiver: PageWaiver, in file: InputFile) -> Diagnostic {
    let known = DiagnosticCode.allCases.map(\.rawValue)
    if !known.contains(waiver.code) {
      return Diagnostic(
        .waiverUnused, "a waiver must name a check of the program: \"\(waiver.code)\"",
        at: file.place(waiver.range), help: suggestion(for: waiver.code, among: known))
    }
    if waiver.reason.isEmpty {
      return Diagnostic(
        .waiverUnused, "a waiver must give its reason: \"\(waiver.code)\"",
        at: file.place(waiver.range), help: "write \(waiver.code): and why the check is set aside")
    }
    return Diagnostic(
      .waiverUnused, "a waiver must waive something: \"\(waiver.code)\" is not found here",
      at: file.place(waiver.range), help: "remove the waiver")
  }
}
