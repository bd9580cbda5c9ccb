import Base
import Testing

@Suite struct JSONWriterTests {
  private func sample(_ layout: JSONWriter.Layout, _ target: JSONWriter.Target = .file) -> String {
    var json = JSONWriter(layout: layout, target: target)
    json.object { json in
      json.member("a", 1)
      json.member("b", "</script>")
      json.key("c")
      json.array { json in
        json.null()
        json.bool(true)
        json.number(literal: "1.50")
        json.array { _ in }
        json.object { _ in }
      }
    }
    return json.text
  }

  @Test func compactJSONHasNoWhiteSpace() {
    #expect(sample(.compact) == #"{"a":1,"b":"</script>","c":[null,true,1.50,[],{}]}"#)
  }

  @Test func indentedJSONHasAMemberALine() {
    #expect(
      sample(.indented) == """
        {
          "a": 1,
          "b": "</script>",
          "c": [
            null,
            true,
            1.50,
            [],
            {}
          ]
        }
        """)
  }

  @Test func elementsOfTheOutermostListsTakeOneLineEach() {
    var json = JSONWriter(layout: .elementsOnLines)
    json.object { json in
      json.key("c")
      json.array { json in
        json.object { $0.member("a", "1") }
        json.array { json in
          json.null()
          json.object { $0.member("a", "2") }
        }
      }
      json.member("d", 3)
    }
    #expect(
      json.text == """
        {
          "c": [
            {"a":"1"},
            [null,{"a":"2"}]
          ],
          "d": 3
        }
        """)
  }

  @Test func insideAScriptNoTextCanCloseIt() {
    #expect(sample(.compact, .script).contains(#""b":"\u003c/script>""#))
  }

  @Test(arguments: [
    ("\"\\/", #""\"\\/""#), ("\n\r\t\u{8}\u{C}", #""\n\r\t\b\f""#),
    ("\u{0}\u{1F}", #""\u0000\u001f""#),
    ("é🙂\u{7F}\u{2028}", "\"é🙂\u{7F}\u{2028}\""), ("", "\"\""),
  ])
  func stringsEscapeWhatTheStandardAsksFor(_ text: String, _ expected: String) {
    var json = JSONWriter()
    json.string(text)
    #expect(json.text == expected)
  }
}
