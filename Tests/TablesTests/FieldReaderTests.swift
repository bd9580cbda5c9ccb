import Base
import Tables
import Testing

@Suite struct FieldReaderTests {
  /// Reads a YAML text by `read` and finishes; the findings in one line each.
  private func findings(
    _ text: String, foreign: [String: String] = [:], _ read: (inout FieldReader) -> Void
  ) -> [String] {
    let file = InputFile(path: "a.yaml", text: text)
    guard let node = YAMLFormat.read(file).node else { return ["unreadable"] }
    var fields = FieldReader(node, in: file, code: .frontMatterInvalid)
    read(&fields)
    fields.finish(foreign: foreign)
    return fields.diagnostics.map(line)
  }

  @Test func anEmptyCellStandsInItsRow() throws {
    let file = InputFile(path: "a.csv", text: "period,value\n2023,1\n,2\n")
    let row = try #require(CSVFormat.read(file).node?.list?.last)
    let place = FieldReader(row, in: file, code: .dataInvalid).place(of: "period")
    #expect((place.line, place.column) == (3, 1))
  }

  @Test func readsFieldsByType() {
    let text = """
      title: Air
      year: 2024
      draft: true
      weight: -3
      share: 19.80
      date: 2024-05
      tags: [air, 2024, "no"]
      author: Valley Council
      """
    let found = findings(text) { fields in
      #expect(fields.requiredText("title") == Located("Air", 7..<10))
      #expect(fields.text("year")?.value == "2024")
      #expect(fields.bool("draft")?.value == true)
      #expect(fields.integer("weight")?.value == -3)
      #expect(fields.number("share")?.value == 19.8)
      #expect(fields.date("date")?.value == PartialDate(year: 2024, month: 5))
      #expect(fields.texts("tags").map(\.value) == ["air", "2024", "no"])
      #expect(fields.texts("author").map(\.value) == ["Valley Council"])
      #expect(fields.scalar("share")?.value == Scalar("19.80", .plain))
      #expect(fields.texts("absent").isEmpty)
      #expect(fields.keys.count == 8)
    }
    #expect(found == [])
  }

  @Test func takesNullForAbsent() {
    let found = findings("a:\nb: ~\nc: null\n") { fields in
      #expect(fields.text("a") == nil)
      #expect(fields.date("b") == nil)
      #expect(fields.nodes("c").isEmpty)
      #expect(fields.text("d") == nil)
    }
    #expect(found == [])
  }

  @Test(arguments: [
    ("x: [a]", "1:4-7 front-matter-invalid: \"x\" must be a text", "text"),
    ("x: yes", "1:4-7 front-matter-invalid: \"x\" must be true or false", "bool"),
    ("x: \"true\"", "1:4-10 front-matter-invalid: \"x\" must be true or false", "bool"),
    ("x: 1.5", "1:4-7 front-matter-invalid: \"x\" must be a whole number", "integer"),
    ("x: \"1\"", "1:4-7 front-matter-invalid: \"x\" must be a whole number", "integer"),
    ("x: 1,000", "1:4-9 front-matter-invalid: \"x\" must be a number", "number"),
    ("x: .nan", "1:4-8 front-matter-invalid: \"x\" must be a number", "number"),
    (
      "x: 1 May 2024",
      "1:4-14 front-matter-invalid: \"x\" must be a date: YYYY, YYYY-MM or YYYY-MM-DD", "date"
    ),
    (
      "x: {a: b}",
      "1:4-10 front-matter-invalid: \"x\" must be a date: YYYY, YYYY-MM or YYYY-MM-DD", "date"
    ),
    ("x: [a, [b]]", "1:8-11 front-matter-invalid: \"x\" must be a list of texts", "texts"),
    ("x: {a: b}", "1:4-10 front-matter-invalid: \"x\" must be a list of texts", "texts"),
    ("x: [a, ~]", "1:8-9 front-matter-invalid: \"x\" must be a list of texts", "texts"),
    ("x: a", "1:4-5 front-matter-invalid: \"x\" must be a map of fields", "map"),
    ("x: [{}, a]", "1:9-10 front-matter-invalid: \"x\" must be a list of maps", "maps"),
    ("x: {}", "1:4-6 front-matter-invalid: \"x\" must be a single value", "scalar"),
    (
      "é: 1\nx:",
      "2:1-2 front-matter-invalid: \"x\" must not be empty", "required"
    ),
    ("x: ''", "1:4-6 front-matter-invalid: \"x\" must not be empty", "required"),
    ("{}", "1:1-1 front-matter-invalid: \"x\" is required | add \"x\"", "required"),
    ("a: b", "1:1-2 front-matter-invalid: \"x\" is required | add \"x\"", "required"),
  ])
  func statesTheTypeThatAFieldMustHave(text: String, finding: String, type: String) {
    let found = findings(text) { fields in
      _ = fields.node("é")
      _ = fields.node("a")
      switch type {
      case "text": #expect(fields.text("x") == nil)
      case "required": #expect(fields.requiredText("x") == nil)
      case "bool": #expect(fields.bool("x") == nil)
      case "integer": #expect(fields.integer("x") == nil)
      case "number": #expect(fields.number("x") == nil)
      case "date": #expect(fields.date("x") == nil)
      case "scalar": #expect(fields.scalar("x") == nil)
      case "texts": #expect(fields.texts("x").count < 2)
      case "map": #expect(fields.map("x") { _ in 0 } == nil)
      default: #expect(fields.maps("x") { _ in 0 }.count == 1)
      }
    }
    #expect(found == [finding])
  }

  @Test func namesTheNearestFieldForAnUnknownOne() {
    let found = findings("title: a\nautors: [b]\nxyzzy: 1\n") { fields in
      _ = fields.text("title")
      _ = fields.texts("authors")
    }
    #expect(
      found == [
        "2:1-7 front-matter-invalid: unknown field \"autors\" | did you mean \"authors\"?",
        "3:1-6 front-matter-invalid: unknown field \"xyzzy\"",
      ])
  }

  @Test func namesOursForAFieldOfAnotherGenerator() {
    let foreign = ["lastmod": "reviewed", "layout": "template"]
    let found = findings("lastmod: 2024\nreviewed: 2024\n", foreign: foreign) { fields in
      _ = fields.date("reviewed")
    }
    #expect(
      found == [
        "1:1-8 front-matter-invalid: unknown field \"lastmod\""
          + " | the field is called \"reviewed\" here"
      ])
  }

  @Test func oneOfOursInOtherLettersComesFirst() {
    let found = findings("url: x\n", foreign: ["url": "slug"]) { fields in
      _ = fields.text("URL")
    }
    #expect(
      found == [
        "1:1-4 front-matter-invalid: unknown field \"url\" | the field is called \"URL\" here"
      ])
  }

  @Test func readsMapsWithinMaps() {
    let text = "archive: {file: a.txt, sha: 1}\nevents:\n  - {date: 2024}\n  - {date: soon}\n"
    let found = findings(text) { fields in
      let file = fields.map("archive") { $0.text("file")?.value }
      #expect(file?.value == "a.txt")
      let dates = fields.maps("events") { $0.date("date")?.value.iso ?? "none" }
      #expect(dates.map(\.value) == ["2024", "none"])
    }
    #expect(
      found == [
        "1:24-27 front-matter-invalid: unknown field \"sha\"",
        "4:12-16 front-matter-invalid: \"date\" must be a date: YYYY, YYYY-MM or YYYY-MM-DD",
      ])
  }

  @Test func takesASingleMapForAListOfOne() {
    let found = findings("events: {date: 2024}\n") { fields in
      #expect(fields.maps("events") { $0.date("date")?.value.year }.map(\.value) == [2024])
    }
    #expect(found == [])
  }

  @Test func givesThePlaceOfAFieldForTheCallersFindings() {
    let found = findings("a: 1\nb: two\nc:\n") { fields in
      for key in ["a", "b", "c", "d"] {
        _ = fields.node(key)
        fields.report("see", at: fields.place(of: key), help: key)
      }
    }
    #expect(
      found == [
        "1:4-5 front-matter-invalid: see | a", "2:4-7 front-matter-invalid: see | b",
        "3:1-2 front-matter-invalid: see | c", "1:1-2 front-matter-invalid: see | d",
      ])
  }

  @Test func takesAnEmptyTextForAMapWithoutFields() {
    let found = findings("# nothing\n") { fields in #expect(fields.keys.isEmpty) }
    #expect(found == [])
  }

  @Test func refusesWhatIsNoMap() {
    #expect(
      findings("- a\n- b\n") { _ in } == [
        "1:1-2:4 front-matter-invalid: a map of fields must stand here"
          + " | write \"key: value\" lines"
      ])
  }

  @Test func refusesTypedTruthValuesWhereATextIsAsked() {
    let file = InputFile(path: "a.json", text: #"{"a": true, "b": 12, "c": "2024-05-01"}"#)
    guard let node = JSONFormat.read(file).node else { return }
    var fields = FieldReader(node, in: file, code: .dataInvalid)
    #expect(fields.text("a") == nil)
    #expect(fields.text("b")?.value == "12")
    #expect(fields.date("c")?.value.iso == "2024-05-01")
    #expect(fields.diagnostics.map(line) == ["1:7-11 data-invalid: \"a\" must be a text"])
  }
}
