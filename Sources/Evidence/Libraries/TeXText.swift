/// TeX's commands for letters and signs, as bibliographies use them.
enum TeXText {
  /// The text that a value means: accents composed, braces and commands for type gone.
  static func decoded(_ value: String) -> String {
    var reader = TeXReader(scalars: Array(value.unicodeScalars))
    return reader.read()
  }

  /// A text as a value between braces: the signs that TeX takes for itself as commands.
  static func encoded(_ text: String) -> String {
    var value = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": value += "\\textbackslash{}"
      case "~": value += "\\textasciitilde{}"
      case "^": value += "\\textasciicircum{}"
      case "{", "}", "$", "&", "#", "_", "%": value += "\\" + String(scalar)
      case "\n", "\r", "\t": value += " "
      default: value.unicodeScalars.append(scalar)
      }
    }
    return value
  }
}

private struct TeXReader {
  let scalars: [Unicode.Scalar]
  var index = 0
  var text = ""

  init(scalars: [Unicode.Scalar]) { self.scalars = scalars }

  mutating func read() -> String {
    while index < scalars.count {
      let scalar = scalars[index]
      index += 1
      switch scalar {
      case "{", "}": break
      case "\\": readCommand()
      case "~": text += " "
      case "-" where index < scalars.count && scalars[index] == "-": readDash()
      case "\n", "\r", "\t", " ": if text.last != " " { text += " " }
      default: text.unicodeScalars.append(scalar)
      }
    }
    return trimmed(text)
  }

  private mutating func readDash() {
    index += 1
    let isLong = index < scalars.count && scalars[index] == "-"
    if isLong { index += 1 }
    text += isLong ? "—" : "–"
  }

  private mutating func readCommand() {
    let start = index
    while index < scalars.count, isLetter(scalars[index]) { index += 1 }
    guard index > start else {
      guard index < scalars.count else { return }
      index += 1
      return sign(scalars[start])
    }
    let name = String(String.UnicodeScalarView(scalars[start..<index]))
    if let letters = lettersByCommand[name] {
      skipEmptyGroup()
      text += letters
    } else if name.utf8.count == 1, let accent = name.utf8.first {
      accented(accent)
    }
  }

  private mutating func sign(_ scalar: Unicode.Scalar) {
    if scalar.isASCII, "`'^\"~=.".unicodeScalars.contains(scalar) {
      accented(UInt8(scalar.value))
    } else {
      text.unicodeScalars.append(scalar)
    }
  }

  /// The letter under an accent, with or without braces: `\'e`, `\'{e}`, `\c c`, `\'{\i}`.
  private mutating func accented(_ accent: UInt8) {
    while index < scalars.count, "{ \\".unicodeScalars.contains(scalars[index]) { index += 1 }
    guard index < scalars.count else { return }
    let base = scalars[index]
    index += 1
    if index < scalars.count, scalars[index] == "}" { index += 1 }
    text.unicodeScalars.append(LatinLetters.composed(accent, base) ?? base)
  }

  /// A command ends at `{}` or a space, which are no text.
  private mutating func skipEmptyGroup() {
    if index + 1 < scalars.count, scalars[index] == "{", scalars[index + 1] == "}" {
      index += 2
    } else if index < scalars.count, scalars[index] == " " {
      index += 1
    }
  }

  private func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII && scalar.properties.isAlphabetic
  }
}

private let lettersByCommand = [
  "ss": "ß", "ae": "æ", "AE": "Æ", "oe": "œ", "OE": "Œ", "o": "ø", "O": "Ø", "aa": "å",
  "AA": "Å", "l": "ł", "L": "Ł", "i": "ı", "j": "ȷ", "textbackslash": "\\",
  "textasciitilde": "~", "textasciicircum": "^", "textendash": "–", "textemdash": "—",
  "pounds": "£", "textsterling": "£", "S": "§", "P": "¶", "dots": "…", "ldots": "…",
]
