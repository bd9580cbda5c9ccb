import ArgumentParser
import Base

/// `briefwright explain`
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Explains a check: its rule, an example and the mend.",
    discussion: "Without a code, lists all of them.")

  @Argument(help: ArgumentHelp("The code, as findings show it.", valueName: "code"))
  var code: String?

  func run() throws {
    guard let name = code else { return Terminal.write(Array(listOfCodes().utf8)) }
    guard let code = DiagnosticCode(rawValue: name) else { throw Refused(unknownCode: name) }
    Terminal.write(Array(explanationText(of: code).utf8))
  }
}

extension Refused {
  fileprivate init(unknownCode name: String) {
    let near = suggestion(for: name, among: DiagnosticCode.allCases.map(\.rawValue))
    let help = near.isEmpty ? "\"briefwright explain\" lists all codes" : near
    self.init(message: "there is no check \"\(name)\"; \(help)")
  }
}
