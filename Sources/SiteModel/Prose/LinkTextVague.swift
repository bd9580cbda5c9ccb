import Base
import Markup

/// `link-text-vague`: a link's text says where it leads.
func vagueLinks(in prose: Prose) -> [ProseFinding] {
  var findings: [ProseFinding] = []
  let spans = prose.block.spans
  for index in spans.indices {
    let range = spans[index].range
    guard case .link = spans[index].mark, mayBeVague(range, in: prose.block) else { continue }
    let text = prose.text(range)
    if vagueTexts.contains(text.lowercased()) { findings.append(.vague(text, at: range)) }
  }
  return findings
}

/// False for most links: their length and their first letter tell.
private func mayBeVague(_ range: Range<Int>, in block: TextBlock) -> Bool {
  guard let first = range.first, range.count <= longest else { return false }
  return isInitial(block.text[first])
}

extension ProseFinding {
  fileprivate static func vague(_ text: String, at range: Range<Int>) -> ProseFinding {
    ProseFinding(
      .linkTextVague, at: range, "a link's text must say where it leads: \"\(text)\"",
      help: "write what the reader will find there")
  }
}

/// The bytes of the longest of them.
private let longest = 16

/// Whether one of them begins with the letter: figures do not.
private func isInitial(_ byte: UInt8) -> Bool {
  "hctlmrdps".utf8.contains(byte | 0x20)
}

private let vagueTexts: Set<String> = [
  "here", "click here", "this", "this link", "this page", "link", "more", "read more",
  "learn more", "more information", "more info", "details", "page", "see here", "there",
]
