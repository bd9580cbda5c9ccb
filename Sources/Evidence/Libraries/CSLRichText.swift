/// CSL-JSON's texts as plain ones: without the tags for type that its rich text allows and Zotero
/// exports. A tag without its partner is text, and so is any other.
func withoutRichText(_ text: String) -> String {
  guard text.utf8.contains(UInt8(ascii: "<")) else { return text }
  let bytes = Array(text.utf8)
  var isTag = Array(repeating: false, count: bytes.count)
  var open: [String: [RichTextTag]] = [:]
  for tag in richTextTags(in: bytes) {
    if !tag.isEnd {
      open[tag.name, default: []].append(tag)
    } else if let start = open[tag.name]?.popLast() {
      for index in start.range { isTag[index] = true }
      for index in tag.range { isTag[index] = true }
    }
  }
  let kept = bytes.indices.filter { !isTag[$0] }.map { bytes[$0] }
  return String(decoding: kept, as: UTF8.self)
}

private struct RichTextTag {
  var name: String
  var isEnd: Bool
  var range: Range<Int>
}

private func richTextTags(in bytes: [UInt8]) -> [RichTextTag] {
  var tags: [RichTextTag] = []
  var start: Int?
  for (index, byte) in bytes.enumerated() {
    if byte == UInt8(ascii: "<") { start = index }
    guard byte == UInt8(ascii: ">"), let open = start else { continue }
    start = nil
    let words = String(decoding: bytes[open + 1..<index], as: UTF8.self)
    if let (name, isEnd) = richTextName(words) {
      tags.append(RichTextTag(name: name, isEnd: isEnd, range: open..<index + 1))
    }
  }
  return tags
}

/// A span has a style or a class, the others have nothing.
private func richTextName(_ words: String) -> (name: String, isEnd: Bool)? {
  let isEnd = words.hasPrefix("/")
  let name = isEnd ? String(words.dropFirst()) : words
  if ["b", "i", "sc", "sub", "sup"].contains(name) || isEnd && name == "span" {
    return (name, isEnd)
  }
  return ["span style=", "span class="].contains(where: name.hasPrefix) ? ("span", false) : nil
}
