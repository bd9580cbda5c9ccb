/// Decides which tags stand alone on their lines and so take the lines out of the text.
///
/// After mustache/spec: a tag that writes nothing itself, alone on a line, takes the line with
/// it; a parent counts as one with all it encloses; the space around the blocks that a page gives
/// is no text, so these need only end, or begin, their line.
func layOut(_ tags: inout [Tag], in bytes: [UInt8]) {
  for index in tags.indices {
    let tag = tags[index]
    switch tag.kind {
    case .escaped, .raw: break
    case .parent: layOutParent(index, &tags, bytes)
    case .block where tag.enclosing.map({ tags[$0].kind }) == .parent:
      layOutOverride(index, &tags, bytes)
    case .close where tag.partner.map({ tags[$0].kind == .parent || tags[$0].isOverride }) == true:
      break
    default:
      guard let start = bytes.lineStart(blankBefore: tag.range.lowerBound),
        let end = bytes.nextLine(blankAfter: tag.range.upperBound)
      else { break }
      tags[index].cut = start..<end
      tags[index].isStandalone = true
    }
  }
}

private func layOutParent(_ index: Int, _ tags: inout [Tag], _ bytes: [UInt8]) {
  guard let close = tags[index].partner,
    let start = bytes.lineStart(blankBefore: tags[index].range.lowerBound),
    let end = bytes.nextLine(blankAfter: tags[close].range.upperBound)
  else { return }
  tags[index].cut = start..<tags[index].range.upperBound
  tags[close].cut = tags[close].range.lowerBound..<end
  tags[index].isStandalone = true
}

private func layOutOverride(_ index: Int, _ tags: inout [Tag], _ bytes: [UInt8]) {
  tags[index].isOverride = true
  if let end = bytes.nextLine(blankAfter: tags[index].range.upperBound) {
    tags[index].cut = tags[index].range.lowerBound..<end
  }
  guard let close = tags[index].partner else { return }
  if let start = bytes.lineStart(blankBefore: tags[close].range.lowerBound) {
    tags[close].cut = start..<tags[close].range.upperBound
  }
}
