import Base
import SiteModel
import Testing

@Suite struct DestinationTests {
  @Test(
    arguments: [
      ("", .empty), ("https://a.example", .remote), ("HTTP://a", .remote), ("mailto:a@b", .contact),
      ("tel:1", .contact), ("data:image/png;base64,AA", .inline), ("//a.example/b", .schemeless),
      ("stat:no2/2024?area=x", .evidence(.stat, "no2/2024?area=x")),
      ("Measure:a#b", .evidence(.measure, "a#b")),
      ("term:\u{301}a", .evidence(.term, "\u{301}a")), ("source:", .evidence(.source, "")),
      ("ftp://a", .unknownScheme("ftp")), ("C:\\a", .unknownScheme("c")),
      ("a.md", .local(path: "a.md", suffix: "")), ("a.md#b", .local(path: "a.md", suffix: "#b")),
      ("a.md?b#c", .local(path: "a.md", suffix: "?b#c")), ("#b", .local(path: "", suffix: "#b")),
      ("a%20b.md#c%20d", .local(path: "a b.md", suffix: "#c%20d")),
      ("a+b.md", .local(path: "a+b.md", suffix: "")), ("1a:b", .local(path: "1a:b", suffix: "")),
      (":a", .local(path: ":a", suffix: "")), ("a/b:c", .local(path: "a/b:c", suffix: "")),
      ("/a", .local(path: "/a", suffix: "")), ("é:b", .local(path: "é:b", suffix: "")),
    ] as [(String, Destination)])
  func theFormOfALinkTellsWhatItIs(_ text: String, _ expected: Destination) {
    #expect(Destination(text) == expected)
  }

  @Test(arguments: [
    ("a%20b", "a b"), ("%C3%A9", "é"), ("%c3%a9", "é"), ("%", "%"), ("%2", "%2"), ("%zz", "%zz"),
    ("a%2", "a%2"), ("%25", "%"), ("100%", "100%"), ("é", "é"), ("%FF", "\u{FFFD}"),
  ])
  func percentEscapesAreResolvedOnce(_ text: String, _ expected: String) {
    #expect(percentDecoded(text[...]) == expected)
  }
}
