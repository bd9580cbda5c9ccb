/// Reads a value scalar by scalar.
struct TeXReader {
  private let scalars: [Unicode.Scalar]
  private var index = 0
  private var text = ""
  /// Between dollar signs.
  private var isMath: Bool

  /// Within what stands high or low, where nothing stands higher: groups may be nested without end.
  private let isScript: Bool

  init(scalars: [Unicode.Scalar]) {
    self.init(scalars: scalars, isScript: false)
  }

  private init(scalars: [Unicode.Scalar], isScript: Bool) {
    self.scalars = scalars
    self.isScript = isScript
    isMath = isScript
  }

  private var next: Unicode.Scalar? { index < scalars.count ? scalars[index] : nil }

  mutating func read() -> String {
    while let scalar = next {
      index += 1
      switch scalar {
      case "{", "}": break
      case "\\": readCommand()
      case "~": text += " "
      case "$" where isMath || opensFormula: isMath.toggle()
      case "^" where isMath && !isScript: readScript("^", TeXCommands.superscripts)
      case "_" where isMath && !isScript: readScript("_", TeXCommands.subscripts)
      case "-" where next == "-" && !isMath: readDash()
      case "\n", "\r", "\t", " ": if text.last != " " { text += " " }
      default: text.unicodeScalars.append(scalar)
      }
    }
    return trimmed(text)
  }

  /// Whether a dollar sign before the index has a partner; false for one of currency, as pandoc
  /// tells them apart.
  private var opensFormula: Bool {
    var end = index
    while end < scalars.count, scalars[end] != "$" { end += scalars[end] == "\\" ? 2 : 1 }
    guard index < end, end < scalars.count, next != " ", scalars[end - 1] != " " else {
      return false
    }
    return end + 1 == scalars.count || !("0"..."9").contains(scalars[end + 1])
  }

  private mutating func readDash() {
    index += 1
    let isLong = next == "-"
    if isLong { index += 1 }
    text += isLong ? "—" : "–"
  }

  /// What stands high or low, in Unicode's digits where it has them, else behind its sign.
  private mutating func readScript(_ sign: String, _ signs: [Character: Character]) {
    var reader = TeXReader(scalars: argument(), isScript: true)
    let script = reader.read()
    let raised = script.compactMap { signs[$0] }
    text += raised.count == script.count ? String(raised) : sign + script
  }

  // MARK: - Commands

  private mutating func readCommand() {
    let start = index
    while let scalar = next, scalar.isASCII, scalar.properties.isAlphabetic { index += 1 }
    guard index > start else {
      guard let scalar = next else { return }
      index += 1
      return sign(scalar)
    }
    let name = String(String.UnicodeScalarView(scalars[start..<index]))
    if let letters = TeXCommands.letters[name] {
      skipEnd()
      text += letters
    } else if name.utf8.count == 1, let accent = name.utf8.first {
      accented(accent)
    } else {
      command(name)
    }
  }

  /// A command without a letter of its own: what it is applied to stays, and of one that is applied
  /// to nothing, such as a logo, the name.
  private mutating func command(_ name: String) {
    if name == "url" {
      text += TeXText.verbatim(String(String.UnicodeScalarView(argument())))
    } else if name == "href" || name == "noopsort" {
      _ = argument()
    } else if !TeXCommands.type.contains(name), isAtEmptyGroup || isMath && next != "{" {
      text += name
    }
  }

  private mutating func sign(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "`", "'", "^", "\"", "~", "=", ".": accented(UInt8(truncatingIfNeeded: scalar.value))
    case ",", ";", ":", " ", "\\": text += text.last == " " ? "" : " "
    case "(", ")": isMath.toggle()
    case "-", "/", "!": break
    default: text.unicodeScalars.append(scalar)
    }
  }

  /// The letter under an accent, with or without braces: `\'e`, `\'{e}`, `\c c`, `\'{\i}`.
  private mutating func accented(_ accent: UInt8) {
    while let scalar = next, "{ \\".unicodeScalars.contains(scalar) { index += 1 }
    guard let base = next else { return }
    index += 1
    if next == "}" { index += 1 }
    text.unicodeScalars.append(LatinLetters.composed(accent, base) ?? base)
  }

  /// What a command is applied to: a group, without its braces, or one scalar.
  private mutating func argument() -> [Unicode.Scalar] {
    while next == " " { index += 1 }
    guard let first = next else { return [] }
    let start = index
    var depth = 0
    repeat {
      if next == "{" { depth += 1 }
      if next == "}" { depth -= 1 }
      if next == "\\" { index += 1 }
      index += 1
    } while depth > 0 && index < scalars.count
    index = min(index, scalars.count)
    // A command in place of a group goes on to its end.
    while first == "\\", let scalar = next, scalar.isASCII, scalar.properties.isAlphabetic {
      index += 1
    }
    return Array(
      first == "{" ? scalars[start + 1..<max(start + 1, index - 1)] : scalars[start..<index])
  }

  private var isAtEmptyGroup: Bool {
    index + 1 < scalars.count && scalars[index] == "{" && scalars[index + 1] == "}"
  }

  /// A command ends at `{}` or a space, which are no text; in formulas the space sets a sign apart.
  private mutating func skipEnd() {
    if isAtEmptyGroup {
      index += 2
    } else if next == " ", !isMath {
      index += 1
    }
  }
}
