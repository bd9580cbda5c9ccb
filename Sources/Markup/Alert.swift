/// GitHub's alerts: a block quote that opens with `[!NOTE]` on a line of its own.
enum Alert: String, CaseIterable {
  case note, tip, important, warning, caution

  func title(in words: MarkupWords) -> String {
    switch self {
    case .note: words.note
    case .tip: words.tip
    case .important: words.important
    case .warning: words.warning
    case .caution: words.caution
    }
  }

  /// The alert that a block quote is; its marker is taken out of the tree.
  ///
  /// A marker with nothing after it stays what it is: a quotation.
  static func opening(_ quote: Node, sourceByte: (Node) -> UInt8?) -> Alert? {
    guard let paragraph = quote.firstChild, paragraph.kind == .paragraph, paragraph.mark == 0,
      let marker = paragraph.firstChild, marker.kind == .text,
      let alert = Alert(marker: marker.literal), sourceByte(paragraph) == .bracket
    else { return nil }
    let lineBreak = marker.next
    if let lineBreak, lineBreak.kind != .softBreak, lineBreak.kind != .lineBreak { return nil }
    guard lineBreak != nil || paragraph.next != nil else { return nil }
    lineBreak?.unlink()
    marker.unlink()
    if paragraph.firstChild == nil { paragraph.unlink() }
    return alert
  }

  private init?(marker: UnsafePointer<UInt8>) {
    guard marker[0] == .bracket, marker[1] == UInt8(ascii: "!") else { return nil }
    var name = ""
    var index = 2
    while marker[index].isLetter, index < 12 {
      name.unicodeScalars.append(Unicode.Scalar(marker[index].lowercased))
      index += 1
    }
    guard marker[index] == .closingBracket, marker[index + 1] == 0 else { return nil }
    self.init(rawValue: name)
  }
}
