/// One tag of finished HTML, by its bytes.
struct HTMLTag {
  struct Attribute {
    /// From its name to behind its closing mark.
    var range: Range<Int>
    var name: Range<Int>
    /// Without its quotation marks; nil where the attribute is a bare name.
    var value: Range<Int>?
  }

  /// From `<` to behind `>`.
  var range: Range<Int>
  var name: Range<Int>
  var isEnd: Bool
  var attributes: [Attribute] = []

  /// Reads the tag that opens at `start`, where a `<` stands; nil where none begins there.
  init?(at start: Int, in html: [UInt8]) {
    var index = start + 1
    isEnd = index < html.count && html[index] == UInt8(ascii: "/")
    if isEnd { index += 1 }
    guard index < html.count, html[index].isASCIILetter else { return nil }
    let nameStart = index
    while index < html.count, !html[index].endsName { index += 1 }
    name = nameStart..<index
    while let attribute = HTMLTag.attribute(from: &index, in: html) {
      attributes.append(attribute)
    }
    while index < html.count, html[index] != UInt8(ascii: ">") { index += 1 }
    guard index < html.count else { return nil }
    range = start..<index + 1
  }

  private static func attribute(from index: inout Int, in html: [UInt8]) -> Attribute? {
    while index < html.count, html[index].isHTMLBlank || html[index] == UInt8(ascii: "/") {
      index += 1
    }
    guard index < html.count, html[index] != UInt8(ascii: ">") else { return nil }
    let start = index
    while index < html.count, !html[index].endsName, html[index] != UInt8(ascii: "=") {
      index += 1
    }
    // A mark that no name begins with is taken alone, so that reading always goes on.
    if index == start { index += 1 }
    let name = start..<index
    guard index < html.count, html[index] == UInt8(ascii: "=") else {
      return Attribute(range: name, name: name)
    }
    index += 1
    let value = value(from: &index, in: html)
    return Attribute(range: start..<index, name: name, value: value)
  }

  private static func value(from index: inout Int, in html: [UInt8]) -> Range<Int> {
    guard index < html.count, html[index] == UInt8(ascii: "\"") || html[index] == UInt8(ascii: "'")
    else {
      let start = index
      while index < html.count, !html[index].isHTMLBlank, html[index] != UInt8(ascii: ">") {
        index += 1
      }
      return start..<index
    }
    let mark = html[index]
    let start = index + 1
    index = start
    while index < html.count, html[index] != mark { index += 1 }
    let value = start..<index
    if index < html.count { index += 1 }
    return value
  }
}

extension UInt8 {
  fileprivate var isASCIILetter: Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20)
  }

  fileprivate var isHTMLBlank: Bool { self == 0x20 || (0x09...0x0D).contains(self) }

  /// Whether a name of a tag or attribute ends before this byte.
  fileprivate var endsName: Bool {
    isHTMLBlank || self == UInt8(ascii: ">") || self == UInt8(ascii: "/")
  }
}
