import Base
import Build
import Foundation
import TestSupport
import Testing

/// The first site with one thing changed: the checks must find it, where it stands.
@Suite struct MutationTests {
  private static let files = Dictionary(
    uniqueKeysWithValues: ProjectFiles.list("content").map {
      ($0, ProjectFiles.read("content/" + $0) ?? "")
    })

  private static let texts = files.sorted { $0.key < $1.key }.map {
    MutableText(file: "content/" + $0.key, text: $0.value)
  }

  private static let keys = Set(
    files.keys.filter { $0.hasPrefix("sources/") }.map {
      String($0.dropFirst("sources/".count).prefix { $0 != "." })
    })

  private static let isHere = files["evidence.lock"] != nil

  @Test(.enabled(if: isHere, "content/evidence.lock is not here"))
  func aChangedDigitInAFigureIsFound() throws {
    try expectAllFound(Self.texts.flatMap { $0.figureMutants() }, atLeast: 40)
  }

  @Test(.enabled(if: isHere, "content/evidence.lock is not here"))
  func aChangedValueInTheDataIsFound() throws {
    try expectAllFound(Self.texts.flatMap { $0.valueMutants() }, atLeast: 10)
  }

  @Test(.enabled(if: isHere, "content/evidence.lock is not here"))
  func aChangedWordInAQuotationIsFound() throws {
    try expectAllFound(Self.texts.flatMap { $0.quotationMutants() }, atLeast: 40)
  }

  @Test(.enabled(if: isHere, "content/evidence.lock is not here"))
  func aChangedSourceKeyIsFound() throws {
    try expectAllFound(Self.texts.flatMap { $0.keyMutants(of: Self.keys) }, atLeast: 40)
  }

  /// Every mutant must bring its finding about, but for bounds that still hold.
  private func expectAllFound(_ mutants: [Mutant], atLeast count: Int) throws {
    #expect(mutants.count >= count)
    let site = TestSite(
      Dictionary(uniqueKeysWithValues: Self.files.map { ("content/" + $0.key, $0.value) }))
    let missed = try site.onDisk { folder in
      try rounds(of: mutants).flatMap { try survivors(of: $0, in: folder) }
    }
    let held = missed.filter(\.mayHold)
    print("mutants: \(mutants.count), of which \(held.count) still true")
    #expect(missed.filter { !$0.mayHold }.map(\.change) == [])
    #expect(held.count * 5 <= mutants.count)
  }

  /// Mutants of different files share a check, each with its finding in its own file.
  private func rounds(of mutants: [Mutant]) -> [[Mutant]] {
    let files = Dictionary(grouping: mutants, by: \.file).sorted { $0.key < $1.key }.map(\.value)
    return (0..<(files.map(\.count).max() ?? 0)).map { round in
      files.compactMap { round < $0.count ? $0[round] : nil }
    }
  }

  private func survivors(of mutants: [Mutant], in folder: SiteFolder) throws -> [Mutant] {
    let originals = mutants.map { ($0.file, folder.read($0.file) ?? "") }
    for mutant in mutants { try folder.write(mutant.text, to: mutant.file) }
    defer { for (file, text) in originals { try? folder.write(text, to: file) } }
    var request = BuildRequest(site: folder.path, output: "", mode: .check, jobs: 1)
    request.progress = nil
    let findings = try buildSite(request).findings
    return mutants.filter { mutant in
      !findings.contains { finding in
        mutant.codes.contains(finding.code.rawValue) && finding.place.file == mutant.file
          && finding.place.line == mutant.line
          && (mutant.column == nil || finding.place.column == mutant.column)
      }
    }
  }
}
