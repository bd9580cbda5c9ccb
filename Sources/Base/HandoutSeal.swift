/// The edition that a handout carries: the SHA-256 of the file itself, by which a reader of a copy
/// can tell whether anybody has changed it.
///
/// The hash is taken over the file with every place of the edition set to `unsealed`. It proves that
/// the file is as it was made, not by whom.
package enum HandoutSeal {
  /// What a file has proved to be.
  package enum Verdict: Hashable, Sendable {
    case intact(edition: String)
    case altered(edition: String)
    /// The file names no edition, so it is no handout.
    case unmarked
  }

  /// Stands for the edition until the file is complete.
  package static let unsealed = start + String(repeating: "0", count: digits)

  private static let start = "sha256-"
  private static let digits = 64
  private static let mark = Array("<meta name=\"edition\" content=\"".utf8)

  /// Puts the edition in the place of each `unsealed`.
  package static func seal(_ bytes: inout [UInt8]) {
    let edition = start + ContentHash(of: bytes).hexadecimal
    bytes = replacing(Array(unsealed.utf8), by: Array(edition.utf8), in: bytes)
  }

  package static func verify(_ bytes: [UInt8]) -> Verdict {
    guard let edition = edition(of: bytes) else { return .unmarked }
    let open = replacing(edition, by: Array(unsealed.utf8), in: bytes)
    let text = String(decoding: edition, as: UTF8.self)
    let isIntact = start + ContentHash(of: open).hexadecimal == text
    return isIntact ? .intact(edition: text) : .altered(edition: text)
  }

  /// The edition that the file's head names.
  private static func edition(of bytes: [UInt8]) -> [UInt8]? {
    guard let place = bytes.firstRange(of: mark)?.upperBound else { return nil }
    let end = place + start.utf8.count + digits
    guard end < bytes.count, bytes[end] == UInt8(ascii: "\""),
      bytes[place..<end].starts(with: start.utf8)
    else { return nil }
    return Array(bytes[place..<end])
  }

  private static func replacing(_ old: [UInt8], by new: [UInt8], in bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    for range in bytes.ranges(of: old) { bytes.replaceSubrange(range, with: new) }
    return bytes
  }
}
