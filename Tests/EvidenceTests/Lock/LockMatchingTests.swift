import Base
import Evidence
import Testing

@Suite struct LockMatchingTests {
  /// What came of each claim, and the lines that are left, by their ordinals.
  private func matched(_ claims: [Claim], _ lines: [LockLine]) -> String {
    let matching = LockMatching(of: claims, with: EvidenceLock(lines))
    let pairs = matching.pairs.map { pair in
      switch pair {
      case .unchanged(let line): "=\(line.key.ordinal)"
      case .changed(let line): "~\(line.key.ordinal)"
      case .unlocked: "+"
      }
    }
    return (pairs + matching.stale.map { "-\($0.key.ordinal)" }).joined(separator: " ")
  }

  private let one = claim("one")
  private let two = claim("two")
  private let three = claim("three")

  @Test func claimsMeetTheirLines() {
    #expect(matched([one, two], [line(one, 1), line(two, 2)]) == "=1 =2")
  }

  @Test func claimsThatChangedPlacesAreUnchanged() {
    #expect(matched([two, one], [line(one, 1), line(two, 2)]) == "=2 =1")
  }

  @Test func aClaimInFrontOfOthersIsUnlockedAlone() {
    #expect(matched([three, one, two], [line(one, 1), line(two, 2)]) == "+ =1 =2")
  }

  @Test func whatIsLeftMeetsInOrderAndHasChanged() {
    #expect(matched([one, three], [line(one, 1), line(two, 2)]) == "=1 ~2")
    #expect(matched([three, two, claim("four")], [line(one, 1), line(two, 2)]) == "~1 =2 +")
  }

  @Test func aLineWithoutAClaimIsStale() {
    #expect(matched([two], [line(one, 1), line(two, 2)]) == "=2 -1")
  }

  @Test func theSameClaimTwiceNeedsTwoLines() {
    #expect(matched([one, one], [line(one, 1)]) == "=1 +")
    #expect(matched([one, one], [line(one, 1), line(one, 2)]) == "=1 =2")
  }

  @Test func otherOwnersSourcesAndKindsAreNoMatch() {
    #expect(matched([claim("one", by: "b.md")], [line(one, 1)]) == "+ -1")
    #expect(matched([claim("one", on: "other")], [line(one, 1)]) == "+ -1")
    #expect(matched([claim("one", .figure)], [line(one, 1)]) == "+ -1")
  }

  @Test func manyClaimsAreMatchedInTime() {
    let claims = (0..<20_000).map { claim("claim \($0)") }
    let lock = EvidenceLock(claims.enumerated().map { line($1, $0 + 1) })
    let matching = LockMatching(of: claims.reversed(), with: lock)
    #expect(matching.stale.isEmpty)
    #expect(!matching.pairs.contains(.unlocked))
  }
}
