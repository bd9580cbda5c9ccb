import Base
import Markup

/// `link-text-vague`: a link's text says where it leads.
func vagueLinks(in prose: Prose) -> [ProseFinding] {
  prose.block.spans.compactMap { span in
    guard case .link = span.mark, !span.range.isEmpty, span.range.count <= 24 else { return nil }
    let text = prose.text(span.range)
    guard vagueTexts.contains(text.lowercased()) else { return nil }
    return ProseFinding(
      .linkTextVague, at: span.range, "a link's text must say where it leads: \"\(text)\"",
      help: "write what the reader will find there")
  }
}

private let vagueTexts: Set<String> = [
  "here", "click here", "this", "this link", "this page", "link", "more", "read more",
  "learn more", "more information", "more info", "details", "page", "see here", "there",
]
