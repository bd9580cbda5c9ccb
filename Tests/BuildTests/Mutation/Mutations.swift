import Foundation

/// The kinds of change, each to every place that can be changed so.
extension MutableText {
  /// Any one digit in a figure's text.
  func figureMutants() -> [Mutant] {
    let links = text.matches(of: /\[([^\[\]]*[0-9][^\[\]]*)\]\((?:stat|measure):[^)]*\)/)
    return links.flatMap { link in
      let isInBody = link.1.startIndex >= bodyStart
      return digits(in: link.1).map { digit, other in
        var mutant = mutant(
          digit, other, ["figure-mismatch", "figure-overstated"], at: link.1.startIndex,
          isExact: isInBody)
        mutant.mayHold = isBound(link.1)
        return mutant
      }
    }
  }

  /// Any one digit of a value in the data.
  func valueMutants() -> [Mutant] {
    let front = text[..<bodyStart]
    let values =
      front.matches(of: /value: (-?[0-9][0-9.]*)/).map(\.1)
      + front.matches(of: /maximum-term: P([0-9]+)Y/).map(\.1)
    return values.flatMap { value in
      digits(in: value).map { digit, other in
        mutant(digit, other, ["claim-changed"], at: value.startIndex, isExact: false)
      }
    }
  }

  /// Any one word inside a quotation of four words or more.
  func quotationMutants() -> [Mutant] {
    text[bodyStart...].matches(of: /“([^”]*)”/).flatMap { quotation in
      let words = quotation.1.matches(of: /[A-Za-z0-9][A-Za-z0-9’'-]*/)
      guard words.count >= 4 else { return [Mutant]() }
      return words.map { word in
        let first = word.range.lowerBound..<text.index(after: word.range.lowerBound)
        return mutant(
          first, text[first] == "q" ? "z" : "q", ["quotation-changed"],
          at: quotation.range.lowerBound)
      }
    }
  }

  /// Any one source key, in citations and in records.
  func keyMutants(of keys: Set<String>) -> [Mutant] {
    let cited = text[bodyStart...].matches(of: /@([a-z0-9-]+)/).map { ($0.1, true) }
    let named = text[..<bodyStart].matches(of: /[a-z][a-z0-9-]+/).filter { word in
      let line = text[text.lineRange(for: word.range)]
      return line.contains("source") && !line.hasPrefix("id:")
    }.map { (text[$0.range], false) }
    return (cited + named).filter { keys.contains(String($0.0)) }.map { key, isCited in
      let first = key.startIndex..<text.index(after: key.startIndex)
      return mutant(first, "q", ["unknown-source"], at: key.startIndex, isExact: isCited)
    }
  }

  private func digits(in part: Substring) -> [(Range<String.Index>, String)] {
    part.indices.filter { text[$0].isNumber }.map { index in
      let next = ((text[index].wholeNumberValue ?? 0) + 1) % 10
      return (index..<text.index(after: index), String(next))
    }
  }

  /// Whether a bound stands in the figure's text or right before it.
  private func isBound(_ figure: Substring) -> Bool {
    let start = text.index(figure.startIndex, offsetBy: -24, limitedBy: text.startIndex)
    let words = text[(start ?? text.startIndex)..<figure.endIndex].lowercased()
    return ["more than", "at least", "at most", "up to", "fewer than", "less than", "over "]
      .contains { words.contains($0) }
  }
}
