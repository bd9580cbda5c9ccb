extension String {
  /// The text's bytes in UTF-8, for as long as `body` runs.
  ///
  /// `withUTF8` asks for a variable: a copy, whose references are counted.
  @inlinable package func withBytes<Result>(
    _ body: (UnsafeBufferPointer<UInt8>) throws -> Result
  ) rethrows -> Result {
    if let result = try utf8.withContiguousStorageIfAvailable(body) { return result }
    var copy = self
    return try copy.withUTF8(body)
  }
}
