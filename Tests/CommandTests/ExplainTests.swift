import Base
import Testing

/// `briefwright explain`
@Suite struct ExplainTests {
  @Test func aCodeIsExplained() throws {
    let result = try Command.run(["explain", "link-broken"])
    #expect(
      result
        == Command.Result(status: 0, output: explanationText(of: .linkBroken), errors: ""))
  }

  @Test func withoutACodeAllAreListed() throws {
    let result = try Command.run(["explain"])
    #expect(result == Command.Result(status: 0, output: listOfCodes(), errors: ""))
  }

  @Test(arguments: [
    ("link-brokn", "did you mean \"link-broken\"?"),
    ("nonsense", "\"briefwright explain\" lists all codes"),
  ])
  func anUnknownCodeIsRefusedWithTheNearest(_ code: String, _ help: String) throws {
    let result = try Command.run(["explain", code])
    let message = "briefwright: there is no check \"\(code)\"; \(help)\n"
    #expect(result == Command.Result(status: 2, output: "", errors: message))
  }
}
