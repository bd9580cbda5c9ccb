import Base
import Tables
import Testing

@testable import Charts

@Suite struct AutomaticChartTests {
  private func automatic(_ csv: String) -> AutomaticChart? {
    let file = InputFile(path: "d.csv", text: csv)
    guard let table = Table.read(file).table else { return nil }
    return .some(
      ChartSpecification.automatic(
        for: ChartTable(table), origin: ChartOrigin(file, 0..<0)))
  }

  private func kind(_ csv: String) -> String {
    guard case .chart(let chart)? = automatic(csv) else { return "number" }
    let channels = ChartChannel.allCases.compactMap { channel in
      chart.layers[0].encoding[channel]?.field.map { "\(channel.rawValue)=\($0.value)" }
    }
    return ([chart.layers[0].mark.type.name] + channels).joined(separator: " ")
  }

  private func years(_ count: Int, _ areas: [String] = []) -> String {
    let lines = (0..<count).flatMap { year in
      areas.isEmpty
        ? ["\(2000 + year),\(year)"] : areas.map { "\(2000 + year),\(year),\($0)" }
    }
    return (["period,value" + (areas.isEmpty ? "" : ",area")] + lines).joined(separator: "\n")
  }

  @Test func onePeriodIsANumber() {
    #expect(kind("period,value\n2024,5\n") == "number")
    #expect(kind("period,value,area\n2024,5,UK\n") == "number")
  }

  @Test func categoriesAreLyingBars() {
    #expect(kind("period,value,area\n2024,5,North\n2024,6,South\n") == "bar x=value y=area")
  }

  @Test func fewPeriodsAreColumnsAndManyALine() {
    #expect(kind(years(3)) == "bar x=period y=value")
    #expect(kind(years(12)) == "bar x=period y=value")
    #expect(kind(years(13)) == "line x=period y=value")
  }

  @Test func theFirstDimensionIsDrawnAsSeries() {
    #expect(kind(years(8, ["N", "S"])) == "line x=period y=value color=area")
    #expect(kind(years(2, ["N", "S"])) == "bar x=period y=value xOffset=area color=area")
  }

  @Test func twoDimensionsOfOnePeriodAreGroups() {
    #expect(
      kind("period,value,area,sex\n2024,1,N,f\n2024,2,N,m\n2024,3,S,f\n2024,4,S,m\n")
        == "bar x=value y=sex yOffset=area color=area")
  }

  @Test func ofADimensionWithoutRoomOneNameIsShownAndNamed() {
    let lines = (2020...2023).flatMap { year in
      ["N", "S"].flatMap { area in ["f", "m"].map { "\(year),\(year % 7),\(area),\($0)" } }
    }
    let csv = (["period,value,area,sex"] + lines).joined(separator: "\n")
    let file = InputFile(path: "d.csv", text: csv)
    guard case .chart(let chart)? = automatic(csv), let table = Table.read(file).table else {
      Issue.record("there is no chart")
      return
    }
    #expect(chart.notes == ["Drawn are the rows with “f” under “sex” only."])
    #expect(chart.draw(over: ChartTable(table)).diagnostics.isEmpty)
  }

  @Test func quartersAndFinancialYearsAreDrawn() {
    let file = InputFile(path: "d.csv", text: "period,value\n2022/23,5\n2023/24,7\n")
    guard let table = Table.read(file).table,
      case .chart(let chart) = ChartSpecification.automatic(
        for: ChartTable(table), origin: ChartOrigin(file, 0..<0))
    else {
      Issue.record("there is no chart")
      return
    }
    let (drawing, findings) = chart.draw(over: ChartTable(table))
    var buffer = HTMLBuffer()
    drawing?.write(to: &buffer, as: .page(id: "a.1"))
    #expect(findings.isEmpty)
    #expect(buffer.text.contains(">2022/23</text>"))
    #expect(buffer.text.contains(">2023/24</text>"))
  }
}
