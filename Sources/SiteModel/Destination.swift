import Base

/// What a link's destination is, by its form alone.
package enum Destination: Equatable, Sendable {
  /// `http`, `https`: leads out of the site.
  case remote
  /// `mailto`, `tel`: opens another program.
  case contact
  /// `data:`, which holds what it leads to; the renderer lets pictures pass only.
  case inline
  /// One of the program's own schemes, with what stands after the colon.
  case evidence(EvidenceScheme, String)
  /// A scheme that the program does not know, or a Windows drive.
  case unknownScheme(String)
  /// `//host/path`, which needs a server to mean anything.
  case schemeless
  /// A file of content/, or a heading of this page where the path is empty.
  case local(path: String, suffix: String)
  case empty

  package init(_ text: String) {
    if text.isEmpty {
      self = .empty
    } else if text.utf8.starts(with: "//".utf8) {
      self = .schemeless
    } else if let scheme = Destination.scheme(of: text) {
      let rest = text[text.index(after: scheme.endIndex)...]
      self = Destination.schemed(scheme.lowercased(), String(rest))
    } else if !Destination.holdsMark(text) {
      // Most links are plain paths: nothing to cut off, nothing to decode.
      self = .local(path: text, suffix: "")
    } else {
      let cut = text.utf8.firstIndex { $0 == UInt8(ascii: "#") || $0 == UInt8(ascii: "?") }
      let end = cut ?? text.endIndex
      self = .local(path: percentDecoded(text[..<end]), suffix: String(text[end...]))
    }
  }

  private static func holdsMark(_ text: String) -> Bool {
    var text = text
    // A string's own bytes come one by one, each with a question where it keeps them.
    return text.withUTF8 { bytes in
      bytes.contains {
        $0 == UInt8(ascii: "#") || $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "%")
      }
    }
  }

  private static func schemed(_ scheme: String, _ rest: String) -> Destination {
    switch scheme {
    case "http", "https": .remote
    case "mailto", "tel": .contact
    case "data": .inline
    default: EvidenceScheme(rawValue: scheme).map { .evidence($0, rest) } ?? .unknownScheme(scheme)
    }
  }

  /// A letter, then letters, digits, `+`, `.` and `-`, up to a colon: RFC 3986, 3.1.
  private static func scheme(of text: String) -> Substring? {
    for index in text.utf8.indices {
      switch text.utf8[index] {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): continue
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"),
        UInt8(ascii: "."):
        if index == text.startIndex { return nil }
      case UInt8(ascii: ":"): return index == text.startIndex ? nil : text[..<index]
      default: return nil
      }
    }
    return nil
  }
}

/// The schemes that refer to evidence (DESIGN: "links that mean something").
package enum EvidenceScheme: String, CaseIterable, Sendable {
  case stat, measure, term, source, chart, table

  /// The scheme of a link's destination; nil for every other one.
  init?(of destination: String) {
    let text = destination.utf8
    // The longest scheme has seven letters.
    guard let colon = text.prefix(8).firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let name = text[..<colon]
    // A small letter differs from its capital in one bit, which no other byte makes a letter.
    let found = EvidenceScheme.allCases.first { scheme in
      scheme.rawValue.utf8.elementsEqual(name.lazy.map { $0 | 0x20 })
    }
    guard let found else { return nil }
    self = found
  }
}
