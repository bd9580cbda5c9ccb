import Tables

/// The figures of running prose, as a reader finds them that has read nothing else.
func figures(
  inProse bytes: UnsafeBufferPointer<UInt8>, outside excluded: [Range<Int>] = []
) -> [Range<Int>] {
  var reader = FigureReader()
  return reader.figures(inProse: bytes, outside: excluded)
}

func figures(inProse text: String) -> [Range<Int>] {
  Array(text.utf8).withUnsafeBufferPointer { figures(inProse: $0) }
}
