extension CitationLine {
  /// A work whose title is the link to its entry.
  mutating func appendLinked(_ work: CitationLine, to source: Source) {
    var isLinked = false
    for piece in work.pieces {
      if !isLinked, case .emphasis(let text) = piece, text == source.titleText {
        link(source.id, text)
        isLinked = true
      } else if !isLinked, case .text(let text) = piece, text.contains(source.titleText) {
        let title = text.firstRange(of: source.titleText) ?? text.startIndex..<text.startIndex
        self.text(String(text[..<title.lowerBound]))
        link(source.id, source.titleText)
        self.text(String(text[title.upperBound...]))
        isLinked = true
      } else {
        append(CitationLine(pieces: [piece]))
      }
    }
  }
}
