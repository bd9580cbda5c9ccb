/// One `{{…}}` of a template, as offsets into its file.
struct Tag {
  enum Kind {
    case escaped, raw, section, inverted, close, partial, parent, block, comment, delimiters
  }

  var kind: Kind
  /// The whole tag with its delimiters.
  var range: Range<Int>
  /// What it names, without sigil, star and blanks.
  var name: Range<Int>
  /// `{{>*name}}`: the name's value names the template.
  var isDynamic = false

  /// For a tag that opens or closes, the index of the other; set by `pairTags`.
  var partner: Int?
  /// The index of the innermost tag that is open around this one.
  var enclosing: Int?

  /// What the tag takes out of the text: more than `range` where it stands alone on its line.
  var cut: Range<Int>
  /// Whether `cut` begins at the line's start, so that blanks before the tag are indentation.
  var isStandalone = false
  /// A block directly inside a parent tag: what the page gives, not what the layout offers.
  var isOverride = false

  init(_ kind: Kind, range: Range<Int>, name: Range<Int>, isDynamic: Bool) {
    self.kind = kind
    self.range = range
    self.name = name
    self.isDynamic = isDynamic
    self.cut = range
  }

  /// Blanks between the line's start and the tag; empty unless it stands alone.
  var indentation: Range<Int> { cut.lowerBound..<range.lowerBound }
}

extension Tag.Kind {
  /// The kind that the first byte after the delimiter asks for.
  init(sigil: UInt8) {
    switch sigil {
    case UInt8(ascii: "#"): self = .section
    case UInt8(ascii: "^"): self = .inverted
    case UInt8(ascii: "/"): self = .close
    case UInt8(ascii: ">"): self = .partial
    case UInt8(ascii: "<"): self = .parent
    case UInt8(ascii: "$"): self = .block
    case UInt8(ascii: "!"): self = .comment
    case UInt8(ascii: "="): self = .delimiters
    case UInt8(ascii: "&"), UInt8(ascii: "{"): self = .raw
    default: self = .escaped
    }
  }

  var opens: Bool {
    switch self {
    case .section, .inverted, .parent, .block: true
    case .escaped, .raw, .close, .partial, .comment, .delimiters: false
    }
  }

  /// What the tag is called in messages.
  var noun: String {
    switch self {
    case .escaped, .raw: "variable"
    case .section, .inverted: "section"
    case .close: "closing tag"
    case .partial: "partial"
    case .parent: "parent"
    case .block: "block"
    case .comment: "comment"
    case .delimiters: "delimiter tag"
    }
  }
}
