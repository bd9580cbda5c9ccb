import Base
import Tables
import Testing

@Suite struct JSONWriterNodeTests {
  @Test func writesATreeWithPlainScalarsResolved() {
    let text = "b: no\na: [1, 0x1F, +5, 007, .5, 5., -1.e3, 1.50, .inf, ~, True, '1']\nc: {}\n"
    guard let node = readNode(Array(text.utf8), as: "a.yaml").node else { return }
    var json = JSONWriter()
    json.write(node)
    #expect(
      json.text
        == #"{"b":"no","a":[1,31,5,7,0.5,5,-1e3,1.50,".inf",null,true,"1"],"c":{}}"#)
  }

  @Test func writesDatesAsStrings() {
    guard let node = readNode(Array("d = 2024-05-01".utf8), as: "a.toml").node else { return }
    var json = JSONWriter()
    json.write(node)
    #expect(json.text == #"{"d":"2024-05-01"}"#)
  }
}
