/// A text in lines that keep within a width.
struct WrappedText: Hashable, Sendable {
  let lines: [String]
  /// A word was longer than a line, or lines were left out.
  let isBroken: Bool
  let width: Double

  /// - Parameter most: what does not fit into so many lines is left out, and an ellipsis says so.
  init(_ text: String, within limit: Double, _ metrics: TextMetrics, most: Int = .max) {
    let whole = metrics.width(of: text)
    if whole <= limit, isOneLine(text) {
      (self.lines, self.isBroken, self.width) = ([text], false, whole)
      return
    }
    var lines: [String] = []
    var isBroken = false
    for word in text.split(whereSeparator: { $0 == " " || $0.isNewline }) {
      if let last = lines.last, metrics.width(of: last + " " + word) <= limit {
        lines[lines.count - 1] = last + " " + word
      } else if metrics.width(of: word) <= limit {
        lines.append(String(word))
      } else {
        isBroken = true
        lines += pieces(of: word, within: limit, metrics)
      }
    }
    if lines.count > most {
      isBroken = true
      lines = Array(lines.prefix(most))
      lines[most - 1] = shortened(lines[most - 1], within: limit, metrics)
    }
    self.lines = lines
    self.isBroken = isBroken
    width = lines.map { metrics.width(of: $0) }.max() ?? 0
  }
}

/// Whether a text is words of ASCII with a blank between them: it need not be cut into them where
/// it fits.
private func isOneLine(_ text: String) -> Bool {
  var isBlank = true
  for byte in text.utf8 {
    guard 0x20..<0x7F ~= byte, byte != 0x20 || !isBlank else { return false }
    isBlank = byte == 0x20
  }
  return !isBlank
}

/// A word that is longer than a line, cut into lines.
private func pieces(
  of word: Substring, within limit: Double, _ metrics: TextMetrics
) -> [String] {
  var pieces: [String] = []
  var piece = ""
  for character in word {
    if !piece.isEmpty, metrics.width(of: piece + String(character)) > limit {
      pieces.append(piece)
      piece = ""
    }
    piece.append(character)
  }
  return piece.isEmpty ? pieces : pieces + [piece]
}

private func shortened(_ line: String, within limit: Double, _ metrics: TextMetrics) -> String {
  var line = line
  while !line.isEmpty, metrics.width(of: line + "…") > limit { line.removeLast() }
  return line + "…"
}
