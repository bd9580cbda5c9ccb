import Base
import Testing

@Suite struct OrderedMapTests {
  @Test(arguments: [1, 8], [0, 1, 15, 16, 17, 1000])
  func resultsKeepTheirOrder(_ jobs: Int, _ count: Int) {
    let results = orderedMap(count: count, jobs: jobs, state: { () }) { _, index in "\(index)" }
    #expect(results == (0..<count).map { "\($0)" })
  }

  @Test func eachThreadHasAStateOfItsOwn() {
    let counts = orderedMap(count: 500, jobs: 8, state: { 0 }) { count, _ in
      count += 1
      return count
    }
    #expect(counts.allSatisfy { $0 >= 1 })
    #expect(counts.count { $0 == 1 } <= 8)
  }

  @Test(arguments: [-1, 0])
  func atLeastOneThreadIsAtWork(_ jobs: Int) {
    #expect(orderedMap(count: 3, jobs: jobs, state: { () }) { $1 } == [0, 1, 2])
  }
}
