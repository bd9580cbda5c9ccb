/// Names as BibTeX writes them: "First von Last", "von Last, First", "von Last, Jr, First",
/// "{A Body}", with "and", and "others" at the end of a list that names only some.
func bibTeXNames(_ value: String) -> [PersonName] {
  let words = topLevelWords(of: value)
  return words.split { $0.lowercased() == "and" }.map { words in
    let name = words.joined(separator: " ")
    return name.lowercased() == "others" ? .others : personName(name)
  }
}

private func personName(_ name: String) -> PersonName {
  let parts = topLevel(name, at: UInt8(ascii: ",")).map { TeXText.decoded($0) }
  if parts.count > 1, let given = parts.last {
    return PersonName(
      family: parts[0], given: given.isEmpty ? nil : given,
      suffix: parts.count > 2 ? parts[1] : nil)
  }
  let words = topLevelWords(of: name)
  guard words.count > 1 else { return nameOfOneWord(name) }
  let particle = words.dropLast().firstIndex { word in
    word.utf8.first.map { UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0 } ?? false
  }
  let split = particle ?? words.count - 1
  let given = words[..<split].map(TeXText.decoded).joined(separator: " ")
  return PersonName(
    family: words[split...].map(TeXText.decoded).joined(separator: " "),
    given: given.isEmpty ? nil : given)
}

/// A body in braces, else a family name alone: "{World Bank}", "Plato".
private func nameOfOneWord(_ word: String) -> PersonName {
  let text = TeXText.decoded(word)
  let isBody =
    word.hasPrefix("{") && word.hasSuffix("}") && word.dropLast().allSatisfy { $0 != "}" }
  return isBody ? PersonName(literal: text) : PersonName(family: text)
}

private func topLevelWords(of text: String) -> [String] {
  let spaced = String(decoding: text.utf8.map { isSpace($0) ? 0x20 : $0 }, as: UTF8.self)
  return topLevel(spaced, at: 0x20).filter { !$0.isEmpty }
}

/// The parts between separators that stand in no braces.
private func topLevel(_ text: String, at separator: UInt8) -> [String] {
  var parts: [[UInt8]] = [[]]
  var depth = 0
  for byte in text.utf8 {
    if byte == UInt8(ascii: "{") { depth += 1 }
    if byte == UInt8(ascii: "}") { depth -= 1 }
    if byte == separator, depth == 0 {
      parts.append([])
    } else {
      parts[parts.count - 1].append(byte)
    }
  }
  return parts.map { String(decoding: $0, as: UTF8.self) }
}
