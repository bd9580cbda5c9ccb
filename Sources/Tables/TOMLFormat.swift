package import Base
import TOMLKit

/// TOML, by TOMLKit: the library reads and checks, a scan of the source finds the places.
package enum TOMLFormat: DataFormat {
  package static let name = "TOML"
  package static let fileEndings = ["toml"]

  package static func read(
    _ file: InputFile, in range: Range<Int>, code: DiagnosticCode
  ) -> (node: DataNode?, diagnostics: [Diagnostic]) {
    let start = range.lowerBound + byteOrderMark(in: file.bytes, at: range)
    let text = start..<range.upperBound
    do throws(Refusal) {
      try checkText(file, in: text, code)
      let places = file.bytes.withUnsafeBufferPointer { TOMLPlaces($0, in: text) }
      if let problem = places.problem { throw Refusal(problem.diagnostic(code, in: file)) }
      let table = try parse(file, in: text, code)
      return (TOMLTreeBuilder(places).map(table, at: TOMLPlaces.root), [])
    } catch {
      return (nil, [error.diagnostic])
    }
  }

  /// Refuses what the library would repair or, being in C, take for the text's end.
  private static func checkText(
    _ file: InputFile, in text: Range<Int>, _ code: DiagnosticCode
  ) throws(Refusal) {
    if let malformed = checkUTF8(file, in: text, code: code) { throw Refusal(malformed) }
    if let null = file.bytes[text].firstIndex(of: 0) ?? escapedNull(in: file.bytes[text]) {
      throw Refusal(.nullCharacter(code, at: file.place(null..<null + 1)))
    }
  }

  private static func parse(
    _ file: InputFile, in text: Range<Int>, _ code: DiagnosticCode
  ) throws(Refusal) -> TOMLTable {
    do {
      return try TOMLTable(string: String(decoding: file.bytes[text], as: UTF8.self))
    } catch let error as TOMLParseError {
      let position = error.source.begin
      let offset = offset(ofLine: position.line, column: position.column, file.bytes, in: text)
      throw Refusal(.malformed(error.description, code, at: file.place(offset..<offset)))
    } catch {
      throw Refusal(.malformed("", code, at: file.place(text)))
    }
  }

  /// The offset of a position as the library counts it: both from 1, columns in characters.
  private static func offset(
    ofLine line: Int, column: Int, _ bytes: [UInt8], in text: Range<Int>
  ) -> Int {
    var offset = text.lowerBound
    var lines = line - 1
    while lines > 0, offset < text.upperBound {
      if bytes[offset] == 0x0A { lines -= 1 }
      offset += 1
    }
    var characters = column - 1
    while characters > 0, offset < text.upperBound, bytes[offset] != 0x0A {
      offset += 1
      while offset < text.upperBound, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
      characters -= 1
    }
    return offset
  }

  /// Where `\u0000` or `\U00000000` stands: the library would end the text there.
  private static func escapedNull(in bytes: ArraySlice<UInt8>) -> Int? {
    bytes.indices.first { index in
      bytes[index] == UInt8(ascii: "\\")
        && (bytes[index...].starts(with: "\\u0000".utf8)
          || bytes[index...].starts(with: "\\U00000000".utf8))
    }
  }
}

extension Diagnostic {
  /// - Parameter description: the library's words: "Error while parsing KIND: PROBLEM".
  fileprivate static func malformed(
    _ description: String, _ code: DiagnosticCode, at place: Place
  ) -> Diagnostic {
    let prefix = "Error while parsing "
    let problem = description.hasPrefix(prefix) ? description.dropFirst(prefix.count) : "text"
    return Diagnostic(code, "malformed TOML \(printable(problem))", at: place)
  }

  fileprivate static func nullCharacter(_ code: DiagnosticCode, at place: Place) -> Diagnostic {
    Diagnostic(
      code, "the null character must not stand in a text", at: place, help: "remove it")
  }
}

/// The library quotes the character that it met, which may be a line end.
private func printable(_ text: Substring) -> String {
  text.unicodeScalars.reduce(into: "") { text, scalar in
    if scalar.value < 0x20 {
      text += scalar.escaped(asASCII: true)
    } else {
      text.unicodeScalars.append(scalar)
    }
  }
}
