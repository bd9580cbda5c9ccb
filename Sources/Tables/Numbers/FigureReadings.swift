/// Every number that a part of a text says, in order, each with its unit, hedge and direction: a
/// range is one reading. Bare years are numbers like others; whole dates are left out.
package func figureReadings(in bytes: [UInt8], _ part: Range<Int>) -> [FigureReading] {
  bytes[part].withUnsafeBufferPointer { bytes in
    var scan = NumberScan(bytes, 0..<bytes.count, .text)
    var tokens: [NumberToken] = []
    scan.scan(into: &tokens)
    let phrases = numberItems(tokens, in: 0..<tokens.count).compactMap(\.phrase)
    var readings: [FigureReading] = []
    var index = 0
    while index < phrases.count {
      let next = index + 1 < phrases.count ? phrases[index + 1] : nil
      let ends = next.flatMap { phrases[index].range(to: $0, tokens) }
      var reading = FigureReading(ends?.0 ?? phrases[index], ends?.1, tokens)
      let range = reading.range
      reading.range = part.lowerBound + range.lowerBound..<part.lowerBound + range.upperBound
      readings.append(reading)
      index += ends == nil ? 1 : 2
    }
    return readings
  }
}

extension NumberItem {
  fileprivate var phrase: NumberPhrase? {
    if case .number(let phrase) = self { phrase } else { nil }
  }
}
