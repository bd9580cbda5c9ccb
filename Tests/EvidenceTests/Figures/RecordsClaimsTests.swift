import Base
import Evidence
import Testing

@Suite struct RecordsClaimsTests {
  private func text(_ claim: Claim) -> String {
    let place = claim.place.place { _ in nil }
    return [
      claim.owner, claim.source, claim.text, claim.subject ?? "-", claim.unit ?? "-",
      claim.locator ?? "-", "\(place.line)",
    ].joined(separator: " | ")
  }

  @Test func observationsPublishedFiguresAndPenaltiesAreClaims() {
    let records = SampleRecords(
      statistic: """
        title: T
        unit: percent
        source: report
        locator: para. 1
        observations:
          - {period: 2023, value: 4, locator: para. 2}
          - {period: 2024, value: 5, area: north}
          - {period: 2024, value: 6, source: gazette}
          - {period: 2025, status: x}
        published:
          - {change: 2023..2024, value: 25, locator: para. 9}
          - {difference: 2023..2024, value: 1}
        """,
      measure: """
        title: M
        sources: [act]
        penalties:
          - {route: summary, fine: unlimited}
          - {route: indictment, maximum-term: 5 years, locator: s. 3}
          - {maximum-term: P6M, source: gazette}
        """
    ).records
    #expect(
      records.claims().map(text) == [
        "statistics/rate.yaml | report | 4 | stat:rate/2023 | percent | para. 2 | 6",
        "statistics/rate.yaml | report | 5 | stat:rate/2024?area=north | percent | para. 1 | 7",
        "statistics/rate.yaml | gazette | 6 | stat:rate/2024 | percent | - | 8",
        "statistics/rate.yaml | report | 25 | stat:rate?change=2023..2024 | percent | para. 9 | 11",
        """
        statistics/rate.yaml | report | 1 | stat:rate?difference=2023..2024 | percentage points \
        | para. 1 | 12
        """,
        """
        policy/duty.yaml | act | 5 | measure:duty#maximum-penalty.indictment | years | s. 3 | 5
        """,
        "policy/duty.yaml | gazette | 6 | measure:duty#maximum-penalty | months | - | 6",
      ])
  }

  @Test func whatHasNoSourceIsNoClaim() {
    let records = SampleRecords(
      statistic: "title: T\nobservations: [{period: 2023, value: 4}]",
      measure: "title: M\npenalties: [{maximum-term: P6M}]"
    ).records
    #expect(records.claims().isEmpty)
  }
}
