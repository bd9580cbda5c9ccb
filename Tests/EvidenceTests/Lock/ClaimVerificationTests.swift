import Base
import Evidence
import Testing

@Suite struct ClaimVerificationTests {
  private static let text = """
    The report of 2024

    The unit found 245 images, more than 3,500 files and a fall of 12 per cent.

    The maximum penalty is five years, or six months to two years on a lesser charge.

    The unit found 1.2 million copies, one in five of them new; it cost £5 million.
    The words of the unit stand here.

    The words of the unit stand here. Another line of it follows.
    """

  private func verified(_ claim: Claim) -> String {
    let archive = ArchivedText(Array(Self.text.utf8))
    return switch ClaimVerifier(archive, for: [claim]).verify(claim) {
    case .verified(let passage): "\(passage.block): \(archive.text(in: passage.range))"
    case .ambiguous(let passages): "ambiguous \(passages.map(\.block))"
    case .found(let times): "found \(times)"
    case .notVerifiable: "not verifiable"
    case .near(let near): "near, \(near.passage.block)"
    case .missing: "missing"
    case .elsewhere(let passage): "elsewhere, \(passage.block)"
    case .notInPassage(let others): "not in passage but \(others)"
    case .noParagraph(let count): "\(count) paragraphs"
    }
  }

  @Test(
    arguments: [
      ("The report of 2024", nil, "1: The report of 2024"),
      ("found 245 images, more", "para. 2", "2: found 245 images, more"),
      ("found 245 images, more", "p. 9", "2: found 245 images, more"),
      ("found 245 images, more", "paras 1-3", "2: found 245 images, more"),
      ("found 245 images, more", "para. 3", "elsewhere, 2"),
      ("found 245 images, more", "para. 30", "elsewhere, 2"),
      ("found 246 images, more", "para. 2", "near, 2"),
      ("nothing of this kind at all", nil, "missing"),
      ("The words of the unit stand", nil, "ambiguous [4, 5]"),
      ("The words of the unit stand", "para. 5", "5: The words of the unit stand"),
      ("The words of the unit stand", "paras 2 and 5", "5: The words of the unit stand"),
      ("The words of the unit stand", "para. 2", "elsewhere, 4"),
    ] as [(String, String?, String)])
  func aQuotationMustStandWhereItsLocatorSays(
    _ words: String, _ locator: String?, _ result: String
  ) {
    #expect(verified(claim(words, locator: locator)) == result)
  }

  @Test(
    arguments: [
      ("245", nil, "para. 2", "2: 245"), ("3500", nil, "para. 2", "2: 3,500"),
      ("12", "percent", "para. 2", "2: 12 per cent"),
      ("-12", "percent", "para. 2", "2: 12 per cent"),
      ("5", "years", "para. 3", "3: five years"), ("P5Y", nil, "para. 3", "3: five years"),
      ("5 years", nil, "para. 3", "3: five years"), ("60", "months", "para. 3", "3: five years"),
      ("1200000", nil, "para. 4", "4: 1.2 million"), ("20", "percent", "para. 4", "4: one in five"),
      ("5000000", "GBP", "para. 4", "4: £5 million"),
      ("£5 million", nil, "para. 4", "4: £5 million"),
      ("2024", nil, "para. 1", "1: 2024"), ("245", nil, "paras 1 and 2", "2: 245"),
      ("245", "persons", "para. 2", "2: 245"),
    ] as [(String, String?, String, String)])
  func aFigureMustStandInItsParagraph(
    _ value: String, _ unit: String?, _ locator: String, _ result: String
  ) {
    #expect(verified(claim(value, .figure, locator: locator, unit: unit)) == result)
  }

  @Test(
    arguments: [
      ("246", nil, "para. 2", "not in passage but []"),
      ("24.5", nil, "para. 2", "not in passage but []"),
      ("245", nil, "para. 3", "not in passage but [2]"),
      ("12", "GBP", "para. 2", "not in passage but []"),
      ("5", "months", "para. 3", "not in passage but []"),
      ("5000000", "USD", "para. 4", "not in passage but []"),
      ("1230000", nil, "para. 4", "not in passage but []"),
      ("245", nil, "para. 20", "5 paragraphs"),
      ("245", nil, "p. 3", "not verifiable"), ("unlimited", nil, "para. 3", "not verifiable"),
      ("245", nil, nil, "found 1"), ("7", nil, nil, "found 0"),
    ] as [(String, String?, String?, String)])
  func anyOtherFigureIsNotVerified(
    _ value: String, _ unit: String?, _ locator: String?, _ result: String
  ) {
    #expect(verified(claim(value, .figure, locator: locator, unit: unit)) == result)
  }

  @Test(arguments: [
    ("para. 1", "1: The report of 2024"), ("para. 6", "5 paragraphs"),
    ("paras 4 to 6", "5 paragraphs"), ("p. 3", "not verifiable"),
  ])
  func aLocatorMustNameAParagraphThatIsThere(_ locator: String, _ result: String) {
    #expect(verified(claim(locator, .locator)) == result)
  }

  @Test func manyFiguresOnALongTextEnd() {
    let text = (0..<5_000).map { "Row \($0) has \($0 * 7919 % 10_007) of them.\n" }
    let archive = ArchivedText(Array(text.joined(separator: "\n").utf8))
    let claims = (0..<2_000).map {
      claim("\($0 * 7919 % 10_007)", .figure, locator: "para. \($0 + 1)")
    }
    let verifier = ClaimVerifier(archive, for: claims)
    let verified = claims.filter { verifier.verify($0).passage != nil }
    #expect(verified.count == claims.count)
  }
}
