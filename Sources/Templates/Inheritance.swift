import Base

/// What one template offers its children and what it gives its parents.
struct Inheritance {
  /// A block given to a parent that is named statically.
  struct Gift {
    var block: String
    var parent: Int32
    var place: Place
  }

  var blocks: [String] = []
  var gifts: [Gift] = []
  var calls: [Int32] = []
  /// Some partial or parent is known only when a page is rendered, so blocks may be too.
  var callsByValue = false
}

extension TemplateCompiler {
  /// A block that a page may fill, with its own content after it.
  mutating func emitBlock(_ tag: Tag) {
    let name = unit.file.text(tag.name)
    inheritance[Int(unit.index)].blocks.append(name)
    let site = BlockSite(
      name: Name(name), end: 0, indentation: indentation(ofBlock: tag),
      startsLine: tag.isStandalone)
    unit.open.append(.block(site: program.blockSites.count))
    emit(.block(Int32(program.blockSites.count)), from: tag.range)
    program.blockSites.append(site)
  }

  /// That of the block's own content, or of the tag where there is none on lines of its own.
  private mutating func indentation(ofBlock tag: Tag) -> Run {
    let bytes = unit.file.bytes
    var blanks = tag.indentation
    if tag.isStandalone {
      blanks = bytes.commonIndentation(of: body(of: tag)) ?? blanks
    } else if let start = bytes.lineStart(blankBefore: tag.range.lowerBound) {
      blanks = start..<tag.range.lowerBound
    }
    return program.literal(bytes, blanks, dedent: unit.dedent)
  }

  private func body(of tag: Tag) -> Range<Int> {
    let end = tag.partner.map { unit.tags[$0].cut.lowerBound } ?? tag.cut.upperBound
    return tag.cut.upperBound..<max(end, tag.cut.upperBound)
  }

  /// A tag directly inside a parent: a block that is given to it, or nothing that counts.
  mutating func emitInsideParent(_ index: Int) {
    let tag = unit.tags[index]
    if tag.isOverride, case .parent(let parent, let given) = unit.open.last {
      unit.open[unit.open.count - 1] = .parent(
        tag: parent, given: given + [unit.file.text(tag.name)])
      return emitOverride(tag, parent: unit.tags[parent], given: given)
    }
    if tag.kind != .comment, tag.kind != .delimiters { reportLost(tag.range) }
    if tag.kind.opens { unit.open.append(.ignored) }
  }

  private mutating func emitOverride(_ tag: Tag, parent: Tag, given: [String]) {
    let name = unit.file.text(tag.name)
    noteGift(name, tag, parent: parent, given: given)
    unit.open.append(
      .override(
        site: program.overrideSites.count, outerDedent: unit.dedent, outerStart: unit.bodyStart))
    emit(.override(Int32(program.overrideSites.count)), from: tag.range)
    program.overrideSites.append(OverrideSite(name: Name(name), end: 0))

    let startsLine = tag.cut.upperBound > tag.range.upperBound
    let common = unit.file.bytes.commonIndentation(of: body(of: tag))
    unit.dedent = startsLine ? common?.count ?? 0 : 0
    unit.bodyStart = tag.cut.upperBound
  }

  private mutating func noteGift(_ name: String, _ tag: Tag, parent: Tag, given: [String]) {
    guard strictness == .strict else { return }
    let place = unit.file.place(tag.name)
    if given.contains(name) {
      diagnostics.append(.givenTwice(name, at: place))
    } else if !parent.isDynamic, let template = program.template(unit.file.text(parent.name)) {
      let gift = Inheritance.Gift(block: name, parent: template, place: place)
      inheritance[Int(unit.index)].gifts.append(gift)
    }
  }

  /// Reports each block that is given to a parent which has none of that name anywhere.
  mutating func checkOverrides() {
    for template in inheritance {
      for gift in template.gifts {
        // A gift may hold blocks itself, which another gift of the same file may fill.
        guard let offered = blocks(reachedFrom: gift.parent),
          !offered.contains(gift.block), !template.blocks.contains(gift.block)
        else { continue }
        let parent = program.templateNames[Int(gift.parent)]
        diagnostics.append(.unknownBlock(gift, parent: parent, offered: offered))
      }
    }
  }

  /// The blocks of a template and of all that it calls; nil where some calls are by value.
  private func blocks(reachedFrom template: Int32) -> [String]? {
    var reached = [template]
    var blocks: [String] = []
    var next = 0
    while next < reached.count {
      let inheritance = inheritance[Int(reached[next])]
      if inheritance.callsByValue { return nil }
      blocks += inheritance.blocks
      for call in inheritance.calls where !reached.contains(call) { reached.append(call) }
      next += 1
    }
    return blocks
  }
}

extension Diagnostic {
  fileprivate static func givenTwice(_ name: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .templateInvalid, "block \"\(name)\" is given twice to the same parent", at: place,
      help: "keep one of the two: the first is the one that counts")
  }

  fileprivate static func unknownBlock(
    _ gift: Inheritance.Gift, parent: String, offered: [String]
  ) -> Diagnostic {
    let near = suggestion(for: gift.block, among: offered)
    let help = near.isEmpty ? "add {{$\(gift.block)}}…{{/\(gift.block)}} to the parent" : near
    return Diagnostic(
      .templateInvalid, "parent \"\(parent)\" has no block \"\(gift.block)\"", at: gift.place,
      help: help)
  }
}
