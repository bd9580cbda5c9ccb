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

  /// The text of an address or number, which is no TeX; some programs escape its signs all the same.
  static func verbatim(_ field: String) -> String {
    var bytes: [UInt8] = []
    var isEscaped = false
    for byte in field.utf8 {
      isEscaped = byte == UInt8(ascii: "\\") && !isEscaped
      if !isEscaped, !"{}".utf8.contains(byte) { bytes.append(byte) }
    }
    return trimmed(String(decoding: bytes, as: UTF8.self))
  }
}
