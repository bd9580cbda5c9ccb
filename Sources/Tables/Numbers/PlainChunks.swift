/// Whether any chunk of a text would be a candidate if nothing were excluded: false, at little cost,
/// for most blocks of prose.
package func mayHoldFigure(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
  plainChunksSkipped(in: bytes, from: 0, behindOpening: false).index < bytes.count
}

/// Steps over chunks without a digit or a word that counts: most of a text.
///
/// - Returns: the start of the chunk that holds one, or the text's end; and whether what stands
///   before it has opened a number.
func plainChunksSkipped(
  in bytes: UnsafeBufferPointer<UInt8>, from start: Int, behindOpening followsOpening: Bool
) -> (index: Int, followsOpening: Bool) {
  let lexicon = Lexicon.shared
  var (index, follows) = (start, followsOpening)
  // Where a candidate comes up, its whole chunk is to be read.
  var chunk = (index: index, followsOpening: follows)
  while index < bytes.count {
    let byte = bytes[index]
    if isASCIILetter(byte) {
      let word = LetterRun(bytes, from: index)
      index = word.end
      guard lexicon.filter.mayHold(word, behindOpening: follows) else {
        follows = false
        continue
      }
      let meaning = lexicon.number(bytes, word, behindOpening: follows)
      if let meaning, meaning.isCount(behindOpening: follows) { return chunk }
      follows = meaning?.opensNumber == true
    } else {
      if isDigit(byte) { return chunk }
      index += 1
      if byte > 32 {
        follows = follows || mayEndCurrencySign(byte)
      } else {
        chunk = (index, follows)
      }
    }
  }
  return (index, chunk.followsOpening)
}
