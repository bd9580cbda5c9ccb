import Base
import Foundation
import FoundationXML
import Testing

/// A test report, read back by an XML parser.
@Suite struct JUnitReportTests {
  private func suite(_ findings: Diagnostic..., isStrict: Bool = false) throws -> Element {
    var buffer = HTMLBuffer()
    let report = Report(findings: findings, pages: 1, isStrict: isStrict)
    JUnitReport.write(report, isColoured: true, to: &buffer)
    let root = try Element(parsing: buffer.bytes)
    #expect(root.name == "testsuites")
    #expect(root.children.map(\.name) == ["testsuite"])
    return try #require(root.children.first)
  }

  private let a = InputFile(path: "content/a.md", text: "one\ntwo\n")
  private let b = InputFile(path: "content/b.md", text: "one\ntwo\n")

  @Test func anErrorIsAFailedCaseWithItsPlace() throws {
    let suite = try suite(Diagnostic(.linkBroken, "a link must lead", at: a.place(4..<7)))
    #expect(suite.attributes["name"] == "briefwright")
    #expect(suite.counts == ["tests": "1", "failures": "1", "errors": "0", "skipped": "0"])
    let test = try #require(suite.children.first)
    #expect(
      test.attributes == [
        "classname": "content/a.md", "name": "link-broken 2:1", "file": "content/a.md",
        "line": "2", "time": "0",
      ])
    let failure = try #require(test.children.first)
    #expect(failure.name == "failure")
    #expect(failure.attributes == ["message": "a link must lead", "type": "link-broken"])
    #expect(
      failure.text == """
        error[link-broken]: a link must lead
         --> content/a.md:2:1
        2 | two
          | ^^^
        """)
  }

  @Test func aWarningPassesUnlessWarningsFailTheRun() throws {
    let finding = Diagnostic(.headingSkipped, "m", at: a.place(0..<1))
    let lenient = try suite(finding)
    #expect(lenient.counts["failures"] == "0")
    #expect(lenient.children.first?.children.map(\.name) == ["system-out"])
    let strict = try suite(finding, isStrict: true)
    #expect(strict.counts["failures"] == "1")
    #expect(strict.children.first?.children.map(\.name) == ["failure"])
  }

  @Test func nothingFoundIsOnePassingCase() throws {
    let suite = try suite()
    #expect(suite.counts == ["tests": "1", "failures": "0", "errors": "0", "skipped": "0"])
    #expect(suite.children.map(\.attributes["name"]) == ["nothing found"])
    #expect(suite.children.flatMap(\.children).count == 0)
  }

  @Test func casesOfAFileStandTogether() throws {
    let suite = try suite(
      Diagnostic(.linkBroken, "m", at: b.place(0..<1)),
      Diagnostic(.linkBroken, "m", at: a.place(0..<1)),
      Diagnostic(.anchorMissing, "m", at: b.place(4..<5)))
    #expect(
      suite.children.map(\.attributes["classname"])
        == ["content/b.md", "content/b.md", "content/a.md"])
  }

  @Test func aFileWithoutTextHasNoLine() throws {
    let suite = try suite(Diagnostic(.fileInvalid, "m", at: Place(file: "content/p.png")))
    #expect(suite.children.map(\.attributes["name"]) == ["file-invalid"])
    #expect(suite.children.map(\.attributes["line"]) == [nil])
  }

  @Test(arguments: [
    "<a> & \"b\" 'c'", "]]>", "a\nb\tc\rd", "é 🙂", "&amp;", "\u{7F}\u{85}",
  ])
  func whatAnAuthorWroteComesBack(_ text: String) throws {
    let suite = try suite(Diagnostic(.linkBroken, text, at: Place(file: text)))
    #expect(suite.children.first?.attributes["classname"] == text)
    #expect(suite.children.first?.children.first?.attributes["message"] == text)
  }

  @Test(arguments: ["\u{0}", "\u{1B}", "\u{8}", "\u{FFFE}", "\u{FFFF}"])
  func whatXMLForbidsIsReplaced(_ character: String) throws {
    let excerpt = InputFile(path: "a", text: "x\(character)y")
    let suite = try suite(Diagnostic(.linkBroken, "a\(character)b", at: excerpt.place(0..<1)))
    let failure = try #require(suite.children.first?.children.first)
    #expect(failure.attributes["message"] == "a\u{FFFD}b")
  }
}

/// An element of a parsed document.
private final class Element: NSObject, XMLParserDelegate {
  let name: String
  let attributes: [String: String]
  private(set) var children: [Element] = []
  private(set) var text = ""
  private var open: [Element] = []

  private init(_ name: String, _ attributes: [String: String]) {
    self.name = name
    self.attributes = attributes
  }

  /// The root of a document; throws where it is not well formed.
  convenience init(parsing bytes: [UInt8]) throws {
    let parser = XMLParser(data: Data(bytes))
    let document = Element("", [:])
    parser.delegate = document
    guard parser.parse(), let root = document.children.first else {
      throw parser.parserError ?? CocoaError(.fileReadCorruptFile)
    }
    self.init(root.name, root.attributes)
    children = root.children
  }

  var counts: [String: String] {
    attributes.filter { ["tests", "failures", "errors", "skipped"].contains($0.key) }
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    let element = Element(name, attributes)
    (open.last ?? self).children.append(element)
    open.append(element)
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    _ = open.popLast()
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) {
    open.last?.text += string
  }
}
