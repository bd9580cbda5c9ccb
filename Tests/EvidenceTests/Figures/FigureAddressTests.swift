import Evidence
import Tables
import Testing

@Suite struct FigureAddressTests {
  private func read(_ text: String) -> String {
    do {
      let address = try FigureAddress(text)
      let selection = address.selection.map { "\($0.name)=\($0.value)" }
      return ([address.id, address.period?.key ?? "-"] + derivation(address) + selection)
        .joined(separator: " ")
    } catch {
      return error.message + (error.help.isEmpty ? "" : " | " + error.help)
    }
  }

  private func derivation(_ address: FigureAddress) -> [String] {
    switch address.derivation?.operand {
    case .periods(let first, let second):
      [address.derivation?.kind.rawValue ?? "", first.key, second.key]
    case .statistic(let id): [address.derivation?.kind.rawValue ?? "", id]
    case nil: []
    }
  }

  @Test(arguments: [
    ("rate", "rate -"), ("rate/2024", "rate 2024"), ("rate/2023/24", "rate 2023/24"),
    ("rate/2023%2F24", "rate 2023/24"), ("rate/2024-01/2024-06", "rate 2024-01/2024-06"),
    ("rate/unknown", "rate unknown"), ("rate/2011-12", "rate 2011-12"),
    ("rate?change=2023..2024", "rate - change 2023 2024"),
    ("rate?difference=2022/23..2023/24", "rate - difference 2022/23 2023/24"),
    ("rate?ratio=2023-Q1..2024-Q1", "rate - ratio 2023-Q1 2024-Q1"),
    ("rate/2024?ratio=base", "rate 2024 ratio base"),
    ("rate/2024?share-of=base&area=north", "rate 2024 share-of base area=north"),
    ("rate?area=north%20west&age=5+", "rate - area=north west age=5+"),
    ("rate?area=", "rate - area="),
  ])
  func anAddressIsRead(_ text: String, _ expected: String) {
    #expect(read(text) == expected)
  }

  @Test(arguments: [
    ("", "a figure must name its statistic | write stat:ID or stat:ID/PERIOD"),
    (
      "rate/2024#x",
      """
      a figure is chosen by "/" and "?", not by "#": "rate/2024#x" | write stat:ID/PERIOD
      """
    ),
    (
      "rate/2024-13",
      """
      a figure's period must be a period: "2024-13" is none | write 2024, 2024-Q1, 2024-05, \
      2024-05-01, A/B, 2023/24 or unknown
      """
    ),
    (
      "rate?change=2023..soon",
      """
      a figure's period must be a period: "soon" is none | write 2024, 2024-Q1, 2024-05, 2024-05-01, \
      A/B, 2023/24 or unknown
      """
    ),
    (
      "rate?change=2023",
      "\"change\" must say from what the figure is derived | write change=2023..2024"
    ),
    (
      "rate?share-of=",
      "\"share-of\" must say from what the figure is derived | write share-of= and a statistic's id"
    ),
    (
      "rate?change=2023..2024&ratio=base",
      """
      a figure must be derived in one way | keep one of change, difference, ratio and share-of
      """
    ),
    (
      "rate/2024?change=2023..2024",
      """
      a figure derived from two periods has no period of its own | leave out what stands between \
      "/" and "?", or "change"
      """
    ),
    ("rate?area=a&area=b", "a dimension must be chosen once: \"area\" is given twice"),
    (
      "rate?area",
      """
      what follows "?" must be names with values: "area" | write change=2023..2024, or a dimension \
      of the data and its value
      """
    ),
  ])
  func aWrongAddressIsToldWhatToWrite(_ text: String, _ expected: String) {
    #expect(read(text) == expected)
  }
}
