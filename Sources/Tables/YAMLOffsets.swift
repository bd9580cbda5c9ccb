/// Byte offsets for libyaml's marks, which count characters.
///
/// Where all characters are ASCII the two are the same; else every 64th character's offset is
/// noted, and a look-up walks from the nearest.
struct YAMLOffsets {
  private static let stride = 64

  private let bytes: UnsafeBufferPointer<UInt8>
  private let text: Range<Int>
  private let landmarks: [Int]

  /// - Parameter text: the bytes that libyaml reads; offsets are those of `bytes`, the file.
  init(_ bytes: UnsafeBufferPointer<UInt8>, in text: Range<Int>) {
    self.bytes = bytes
    self.text = text
    let isASCII = bytes[text].reduce(UInt8(0)) { $0 | $1 } < 0x80
    landmarks = isASCII ? [] : YAMLOffsets.landmarks(bytes, in: text)
  }

  /// The offset in the file of the character with this number; the text's end if there is none.
  func byteOffset(of character: Int) -> Int {
    if landmarks.isEmpty { return min(text.lowerBound + character, text.upperBound) }
    let landmark = character / YAMLOffsets.stride
    guard landmark < landmarks.count else { return text.upperBound }
    var offset = landmarks[landmark]
    var missing = character % YAMLOffsets.stride
    while offset < text.upperBound {
      if isStart(bytes[offset]) {
        if missing == 0 { return offset }
        missing -= 1
      }
      offset += 1
    }
    return offset
  }

  /// The offset in the file of a byte of the text.
  func byteOffset(ofByte byte: Int) -> Int {
    min(text.lowerBound + byte, text.upperBound)
  }

  private static func landmarks(_ bytes: UnsafeBufferPointer<UInt8>, in text: Range<Int>) -> [Int] {
    var landmarks: [Int] = []
    landmarks.reserveCapacity(text.count / stride + 1)
    var character = 0
    for offset in text where isStart(bytes[offset]) {
      if character % stride == 0 { landmarks.append(offset) }
      character += 1
    }
    return landmarks
  }
}

/// Whether a character of UTF-8 starts with this byte.
private func isStart(_ byte: UInt8) -> Bool {
  byte & 0xC0 != 0x80
}
