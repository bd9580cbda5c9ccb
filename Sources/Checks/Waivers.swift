package import Base
import SiteModel

/// The checks that authors set aside, page by page.
///
/// A waiver without a reason does not waive, and one that waives nothing is reported.
package struct Waivers {
  private struct Entry {
    var waiver: PageWaiver
    var isUsed = false
  }

  private var entries: [String: [Entry]] = [:]
  private let site: GatheredSite

  package init(of site: GatheredSite) {
    self.site = site
    for (page, facts) in site.facts.enumerated() where !facts.waivers.isEmpty {
      entries[site.catalogue.pages[page].file] = facts.waivers.map { Entry(waiver: $0) }
    }
  }

  /// The findings that stand, and those about the waivers themselves.
  package func apply(to findings: [Diagnostic]) -> [Diagnostic] {
    var entries = entries
    let standing = findings.filter { finding in
      guard var list = entries[finding.place.file] else { return true }
      var isWaived = false
      for index in list.indices where list[index].waiver.covers(finding) {
        list[index].isUsed = true
        isWaived = true
      }
      entries[finding.place.file] = list
      return !isWaived
    }
    return standing + entries.sorted { $0.key < $1.key }.flatMap(reports)
  }

  private func reports(on path: String, _ entries: [Entry]) -> [Diagnostic] {
    let faulty = entries.filter { !$0.isUsed }
    guard !faulty.isEmpty, let file = site.read(path) else { return [] }
    return faulty.map { .waiverFault($0.waiver, in: file) }
  }
}

extension PageWaiver {
  fileprivate func covers(_ finding: Diagnostic) -> Bool {
    guard !reason.isEmpty, code == finding.code.rawValue else { return false }
    return covers?.contains(finding.place.byteOffset) ?? true
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
