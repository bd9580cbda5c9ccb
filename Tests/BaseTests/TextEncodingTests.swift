import Base
import Testing

@Suite struct TextEncodingTests {
  @Test(arguments: [
    ([0x61, 0xFF, 0x62], 1), ([0xC3], 0), ([0x61, 0xC3, 0x28], 1), ([0xE2, 0x82], 0),
    ([0xC0, 0x80], 0), ([0xED, 0xA0, 0x80], 0), ([0xF4, 0x90, 0x80, 0x80], 0),
    ([0xF0, 0x8F, 0xBF, 0xBF], 0), ([0xE2, 0x82, 0xAC, 0x80], 3),
  ])
  func theFirstWrongByteIsFound(_ bytes: [UInt8], _ offset: Int) {
    #expect(firstInvalidUTF8(in: bytes) == offset)
  }

  /// All pairs of a lead byte with what may follow, against the standard library.
  @Test func theVerdictIsTheStandardLibrarys() {
    let followers: [UInt8] = [0x00, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xFF]
    for lead in UInt8.min...UInt8.max {
      for second in followers {
        for third in followers {
          for rest in [[], [third], [third, 0x80]] {
            let bytes = [lead, second] + rest
            let isText = String(validating: bytes, as: UTF8.self) != nil
            #expect((firstInvalidUTF8(in: bytes) == nil) == isText, "\(bytes)")
          }
        }
      }
    }
  }

  @Test(arguments: [([], nil), ([0x61], nil), ([0x61, 0, 0], 1), ([0], 0)])
  func theFirstNULIsFound(_ bytes: [UInt8], _ offset: Int?) {
    #expect(firstNUL(in: bytes) == offset)
  }
}
