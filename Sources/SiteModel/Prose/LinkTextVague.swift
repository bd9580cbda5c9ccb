import Base
import Markup

/// `link-text-vague`: a link's text says where it leads.
func vagueLinks(in prose: Prose) -> [ProseFinding] {
  prose.block.spans.compactMap { span in
    guard case .link = span.mark, let first = span.range.first, span.range.count <= longest,
      isInitial(prose.block.text[first])
    else { return nil }
    let text = prose.text(span.range)
    guard vagueTexts.contains(text.lowercased()) else { return nil }
    return ProseFinding(
      .linkTextVague, at: span.range, "a link's text must say where it leads: \"\(text)\"",
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
