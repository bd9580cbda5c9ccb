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
    self = text.withBytes { Destination(text, $0) }
  }

  private init(_ text: String, _ bytes: UnsafeBufferPointer<UInt8>) {
    if bytes.isEmpty {
      self = .empty
    } else if bytes.count > 1, bytes[0] == UInt8(ascii: "/"), bytes[1] == bytes[0] {
      self = .schemeless
    } else if let colon = Destination.endOfScheme(bytes) {
      let scheme = String(decoding: bytes[..<colon], as: UTF8.self).lowercased()
      self = Destination.schemed(scheme, bytes[(colon + 1)...])
    } else {
      self = Destination.local(text, bytes)
    }
  }

  private static func local(_ text: String, _ bytes: UnsafeBufferPointer<UInt8>) -> Destination {
    let end = bytes.firstIndex { $0 == UInt8(ascii: "#") || $0 == UInt8(ascii: "?") }
    let path = bytes[..<(end ?? bytes.count)]
    let suffix = bytes[path.endIndex...]
    // Most links are plain paths: often nothing to cut off, and nothing to decode.
    let written = end == nil ? text : String(decoding: path, as: UTF8.self)
    let isEncoded = path.contains(UInt8(ascii: "%"))
    return .local(
      path: isEncoded ? percentDecoded(written[...]) : written,
      suffix: String(decoding: suffix, as: UTF8.self))
  }

  private static func schemed(
    _ scheme: String, _ rest: Slice<UnsafeBufferPointer<UInt8>>
  ) -> Destination {
    switch scheme {
    case "http", "https": .remote
    case "mailto", "tel": .contact
    case "data": .inline
    default:
      EvidenceScheme(rawValue: scheme).map { .evidence($0, String(decoding: rest, as: UTF8.self)) }
        ?? .unknownScheme(scheme)
    }
  }

  /// Where the colon stands behind a letter, then letters, digits, `+`, `.` and `-`: RFC 3986, 3.1.
  private static func endOfScheme(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    for (index, byte) in bytes.enumerated() {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): continue
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"),
        UInt8(ascii: "."):
        if index == 0 { return nil }
      case UInt8(ascii: ":"): return index == 0 ? nil : index
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
