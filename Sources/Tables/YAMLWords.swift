/// A problem of libyaml's in the words of this program.
struct YAMLWords {
  var message: String
  var help = ""
  /// Whether the mend is where the construct began rather than where it went wrong.
  var isAtContext = false

  /// Most problems say enough by themselves; some mean more in what they were met in.
  ///
  /// - Parameter byte: the one at which the problem lies.
  static func of(_ problem: YAMLProblem, at byte: UInt8?) -> YAMLWords {
    if problem.problem == "found character that cannot start any token", let byte {
      return badStart(byte)
    }
    return inContext[problem.context + ": " + problem.problem] ?? alone[problem.problem]
      ?? YAMLWords(message: "malformed YAML: \(problem.problem)")
  }

  private static let inContext = [
    "while scanning a quoted scalar: found unexpected end of stream": unclosedQuote,
    "while scanning a quoted scalar: found unexpected document indicator": unclosedQuote,
    "while scanning an alias: did not find expected alphabetic or numeric character": YAMLWords(
      message: "an unquoted value must not begin with \"*\"", help: quoting, isAtContext: true),
    "while scanning an anchor: did not find expected alphabetic or numeric character": YAMLWords(
      message: "an unquoted value must not begin with \"&\"", help: quoting, isAtContext: true),
  ]

  private static let alone = [
    "mapping values are not allowed in this context": YAMLWords(
      message: "a colon and a space must not stand inside an unquoted value",
      help: "put the value in quotation marks, or mend the indentation"),
    "could not find expected ':'": YAMLWords(
      message: "a key must be followed by a colon and a space",
      help: "write \"key: value\"", isAtContext: true),
    "block sequence entries are not allowed in this context": YAMLWords(
      message: "an entry of a list must stand on a line of its own",
      help: "begin the list on the next line"),
    "mapping keys are not allowed in this context": YAMLWords(
      message: "a key must not stand here", help: "put the value in quotation marks"),
    "found a tab character that violates indentation": tab,
    "found a tab character where an indentation space is expected": tab,
    "did not find expected key": YAMLWords(
      message: "a key must be indented as the keys before it", help: "mend the indentation"),
    "did not find expected '-' indicator": YAMLWords(
      message: "an entry must be indented as the entries before it and begin with \"- \"",
      help: "mend the indentation"),
    "did not find expected ',' or ']'": YAMLWords(
      message: "a list in brackets must have commas between its entries and end with \"]\""),
    "did not find expected ',' or '}'": YAMLWords(
      message: "a map in braces must have commas between its entries and end with \"}\""),
    "did not find expected node content": YAMLWords(
      message: "a value must stand here", help: quoting),
    "did not find expected <document start>": YAMLWords(
      message: "the text must be one map, one list or one value",
      help: "mend the indentation, or put the value in quotation marks"),
    "found unknown escape character": YAMLWords(
      message: "a backslash in double quotation marks must begin a known escape",
      help: "double the backslash, or use single quotation marks"),
    "did not find expected hexdecimal number": YAMLWords(
      message: "an escape must be followed by hexadecimal digits"),
    "found invalid Unicode character escape code": YAMLWords(
      message: "an escape must name a Unicode character"),
    "did not find expected comment or line break": YAMLWords(
      message: "the text of a block must begin on the line after \"|\" or \">\""),
    "found an indentation indicator equal to 0": YAMLWords(
      message: "the indentation of a block must be 1 to 9"),
    "found undefined tag handle": YAMLWords(
      message: "YAML tags are not supported", help: "remove the tag"),
    "control characters are not allowed": YAMLWords(
      message: "control characters must not stand in a text", help: "remove it"),
    "invalid leading UTF-8 octet": notUTF8, "invalid trailing UTF-8 octet": notUTF8,
    "incomplete UTF-8 octet sequence": notUTF8, "invalid Unicode character": notUTF8,
    "invalid length of a UTF-8 sequence": notUTF8,
  ]

  private static func badStart(_ byte: UInt8) -> YAMLWords {
    if byte == 0x09 { return tab }
    let character = String(Unicode.Scalar(byte))
    return YAMLWords(
      message: "an unquoted value must not begin with \"\(character)\"", help: quoting)
  }

  private static let quoting = "put it in quotation marks"

  private static let tab = YAMLWords(message: "lines must be indented with spaces, not with tabs")

  private static let unclosedQuote = YAMLWords(
    message: "a quotation mark must be closed", help: "close it at the end of the value",
    isAtContext: true)

  private static let notUTF8 = YAMLWords(
    message: "a text file must be UTF-8", help: "save the file as UTF-8")
}
