import Base
import Testing

@testable import Templates

/// Templates put together at random: whatever stands in them, they end, and findings have places.
@Suite struct RobustnessTests {
  private static let pieces = [
    "{{#a}}", "{{/a}}", "{{^a}}", "{{$a}}", "{{<b}}", "{{/b}}", "{{>b}}", "{{>*name}}", "{{a}}",
    "{{{a}}}", "{{.}}", "{{#.}}", "{{/.}}", "{{=| |=}}", "|a|", "|={{ }}=|", "{{! c }}", "\n",
    "\r\n", "  ", "\t", "x", "é", "{{", "}}", "{", "{{<*name}}", "{{/*name}}", "{{#r.x}}",
    "{{/r.x}}",
  ]

  @Test(arguments: UInt64(1)...20)
  func anyTemplateEnds(seed: UInt64) {
    var random = Random(state: seed)
    for _ in 0..<200 {
      let files = inputFiles(["page": random.template(), "b": random.template()])
      for strictness in [Strictness.strict, .lenient] {
        let (templates, findings) = TemplateSet.compile(files, strictness: strictness)
        var buffer = HTMLBuffer()
        let more = templates.render("page", with: Self.context, page: "a/b.html", into: &buffer)
        for finding in findings + more {
          let file = files.first { $0.path == finding.place.file }
          let end = finding.place.byteOffset + finding.place.byteLength
          #expect(end <= file?.bytes.count ?? -1, "\(described(finding))")
        }
      }
    }
  }

  private static let context: Record = [
    "a": .list([.text("1"), .record(["a": .empty])]), "name": .text("b"),
    "r": .record(["x": .bool(true)]),
  ]

  /// A linear congruential generator (Knuth's constants): the same templates on every run.
  private struct Random {
    var state: UInt64

    mutating func next(below limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(limit))
    }

    mutating func template() -> String {
      (0..<next(below: 12) + 1).map { _ in pieces[next(below: pieces.count)] }.joined()
    }
  }
}
