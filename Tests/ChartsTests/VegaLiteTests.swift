import Base
import Tables
import TestSupport
import Testing

@testable import Charts

/// The axes of our own specifications are those that Vega-Lite gives them, at the same size: what
/// VegaLite/make_expected.py asked it.
@Suite struct VegaLiteTests {
  /// A line of expected.tsv.
  private struct ExpectedAxis {
    let specification, channel: String
    /// In pixels; 0 for names.
    let length: Double
    let answer: AxisAnswer

    init?(_ line: Substring) {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard fields.count == 7, let length = Double(fields[3]) else { return nil }
      (specification, channel, self.length) = (fields[0], fields[1], length)
      answer = AxisAnswer(domain: fields[4], ticks: fields[5], labels: fields[6])
    }

    var name: String { "\(specification) \(channel)" }
  }

  private static let expected: [ExpectedAxis] = {
    let text = ProjectFiles.read("Tests/ChartsTests/VegaLite/expected.tsv") ?? ""
    return text.split(separator: "\n").compactMap { ExpectedAxis($0) }
  }()

  @Test func axesAreThoseOfVegaLite() throws {
    var differing: [String: AxisAnswer] = [:]
    for expected in Self.expected {
      let axis = try axis(expected.channel, of: expected.specification)
      let answer = AxisAnswer(axis, length: expected.length)
      if !answer.agrees(with: expected.answer) { differing[expected.name] = answer }
    }
    let meant = Dictionary(
      uniqueKeysWithValues: VegaLiteDifference.all.map { ($0.axis, $0.answer) })
    #expect(differing == meant)
    let specifications = Set(Self.expected.map(\.specification))
    let apart = Set(differing.keys.compactMap { $0.split(separator: " ").first.map(String.init) })
    #expect(specifications.subtracting(apart).count >= 40)
  }

  private func axis(_ channel: String, of name: String) throws -> AxisModel {
    let path = "Tests/ChartsTests/VegaLite/\(name).json"
    let file = InputFile(path: path, text: try #require(ProjectFiles.read(path)))
    let (node, malformed) = JSONFormat.read(file)
    let (chart, unread) = ChartSpecification.read(try #require(node), in: file)
    let specification = try #require(chart)
    guard case .values(let table)? = specification.data else {
      throw MissingRows(specification: name)
    }
    var builder = ModelBuilder(specification, ChartTable(table))
    let model = builder.model()
    #expect(printed(malformed + unread + builder.diagnostics) == "", "\(name)")
    let drawn = try #require(model, "\(name)")
    return channel == "x" ? drawn.x : drawn.y
  }

  private struct MissingRows: Error {
    let specification: String
  }
}

/// An axis as the table has it.
struct AxisAnswer: Hashable {
  /// Names between bars, or two numbers; instants in seconds.
  let domain: String
  /// Empty for names.
  let ticks: String
  let labels: String

  init(domain: String, ticks: String, labels: String) {
    (self.domain, self.ticks, self.labels) = (domain, ticks, labels)
  }

  /// With as many ticks as Vega-Lite asks for: one for each 40 pixels.
  init(_ axis: AxisModel, length: Double) {
    if let categories = axis.categories {
      let names = categories.map(\.label).joined(separator: "|")
      self.init(domain: names, ticks: "", labels: names)
      return
    }
    let numbers = NumberAxis(
      axis, range: Extent(0, length), count: (length / 40).rounded(.up))
    let domain = numbers.scale.domain
    self.init(
      domain: text([domain.from, domain.to]), ticks: text(numbers.ticks.map(\.value)),
      labels: numbers.ticks.map(\.label).joined(separator: "|"))
  }

  func agrees(with other: AxisAnswer) -> Bool {
    labels == other.labels && isSame(domain, other.domain) && isSame(ticks, other.ticks)
  }

  /// Numbers are compared as numbers: 1e-4 is 0.0001.
  private func isSame(_ ours: String, _ theirs: String) -> Bool {
    let numbers = [ours, theirs].map { $0.split(separator: " ").map { Double($0) } }
    return ours == theirs || !numbers[0].contains(nil) && numbers[0] == numbers[1]
  }
}

private func text(_ values: [Double]) -> String {
  let format = NumberFormat(FormatSpecifier(type: .verbatim))
  return values.map { format.text(of: $0) }.joined(separator: " ")
}
